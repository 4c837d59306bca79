import type { DebateList } from "../../server/contract.ts";
import { exampleQuestions } from "../examples.ts";
import { useServices } from "../services.ts";
import { Indexed } from "./indexed.tsx";
import { StatusNotice } from "./status-notice.tsx";

interface Props {
  onAsk: (question: string) => void;
}

/** What a visitor sees before the first question. */
export function Welcome({ onAsk }: Props) {
  const { status } = useServices();
  return (
    <div class="welcome">
      <h1 tabIndex={-1}>What was said in Parliament, in the words that were said</h1>
      <p class="lede">
        Answers quote the debates word for word, and each quotation opens where it stands. A speaker
        who had to be worked out is marked; where nothing is found, you are told so.
      </p>
      {status.phase === "ready" ? (
        <>
          <Examples debates={status.debates ?? []} onAsk={onAsk} />
          <Indexed index={status.index} debates={status.debates} />
          <NotIndexed problems={status.problems} />
        </>
      ) : (
        status.phase !== "loading" && (
          <StatusNotice
            status={status}
            reassurance="You can ask already: the question is sent as soon as the server is ready."
          />
        )
      )}
    </div>
  );
}

interface ExamplesProps {
  debates: DebateList["debates"];
  onAsk: (question: string) => void;
}

function Examples({ debates, onAsk }: ExamplesProps) {
  const questions = exampleQuestions(debates);
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

function NotIndexed({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="notice">
      <summary>Not everything given could be used</summary>
      {problems.map((problem) => (
        <p key={problem} dir="auto">
          {problem}
        </p>
      ))}
    </details>
  );
}
