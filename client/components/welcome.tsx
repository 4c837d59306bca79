import { exampleQuestions } from "../examples.ts";
import type { IndexStatus } from "../use-index-status.ts";

interface Props {
  status: IndexStatus;
  onAsk: (question: string) => void;
}

/** What a visitor sees before the first question. */
export function Welcome({ status, onAsk }: Props) {
  return (
    <div class="welcome">
      <h1>What was said in Parliament, in the words that were said</h1>
      <p class="lede">
        Ask a question. The answer quotes the debates word for word, names who spoke and when, and
        opens each quotation where it stands. Where a speaker had to be worked out, it says so;
        where nothing was said, it says that.
      </p>
      <StatusNotice status={status} />
      {status.phase === "ready" && <Examples status={status} onAsk={onAsk} />}
    </div>
  );
}

function Examples({ status, onAsk }: Props & { status: IndexStatus & { phase: "ready" } }) {
  const questions = exampleQuestions(status.debates ?? []);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" class="small-heading">
        To begin with
      </h2>
      <ul class="question-list">
        {questions.map((question) => (
          <li key={question}>
            <button
              type="button"
              class="question-button"
              dir="auto"
              onClick={() => onAsk(question)}
            >
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StatusNotice({ status }: { status: IndexStatus }) {
  if (status.phase === "away") {
    return (
      <p class="notice">
        The server does not answer. Check that it is running; this page keeps trying and loses
        nothing you type.
      </p>
    );
  }
  if (status.phase === "not-ready") return <Preparing problems={status.problems} />;
  if (status.phase === "ready" && status.problems.length > 0) {
    return (
      <details class="notice">
        <summary>Not everything could be indexed</summary>
        {status.problems.map((problem) => (
          <p key={problem} dir="auto">
            {problem}
          </p>
        ))}
      </details>
    );
  }
  return null;
}

/** The index is being built or cannot be had; the server's own words say which. */
function Preparing({ problems }: { problems: string[] }) {
  const [, done, total] = /(\d+) of (\d+)/.exec(problems.join(" ")) ?? [];
  return (
    <div class="notice">
      {problems.length === 0 && <p>The index is being prepared.</p>}
      {problems.map((problem) => (
        <p key={problem} dir="auto">
          {problem}
        </p>
      ))}
      {done && total && (
        <progress value={Number(done)} max={Number(total)} aria-label="Building the index" />
      )}
      <p class="quiet">You can ask already: the question is sent as soon as the index is ready.</p>
    </div>
  );
}
