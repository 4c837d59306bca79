import type { Ref } from "preact";
import { useState } from "preact/hooks";

/** As `QUESTION_LIMIT` of the contract, from which only types are taken. */
const longestQuestion = 1000;
const countShownFrom = 900;

interface Props {
  boxRef: Ref<HTMLTextAreaElement>;
  /** Nothing has been asked yet. */
  first: boolean;
  underWay: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
}

export function AskBox({ boxRef, first, underWay, onAsk, onStop }: Props) {
  const [draft, setDraft] = useState("");
  const question = draft.trim();
  const tooLong = question.length > longestQuestion;
  const ready = question !== "" && !tooLong && !underWay;

  const send = () => {
    if (!ready) return;
    setDraft("");
    onAsk(question);
  };
  return (
    <form
      class="ask-box"
      aria-label="Ask a question"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="visually-hidden" for="question">
        Your question
      </label>
      <div class="ask-field" data-draft={draft}>
        <textarea
          id="question"
          ref={boxRef}
          rows={1}
          value={draft}
          placeholder={first ? "What was said about …" : "Ask a follow-up"}
          aria-describedby="question-help"
          aria-invalid={tooLong}
          enterkeyhint="send"
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      </div>
      {underWay ? (
        <button type="button" class="button stop" onClick={onStop}>
          Stop
        </button>
      ) : (
        <button type="submit" class="button primary" disabled={!ready}>
          Ask
        </button>
      )}
      <p id="question-help" class={tooLong ? "ask-help problem-text" : "ask-help"}>
        {helpFor(question.length)}
      </p>
    </form>
  );
}

function helpFor(length: number): string {
  if (length > longestQuestion) {
    const over = length - longestQuestion;
    return `${over} character${over === 1 ? "" : "s"} too many: a question has at most 1,000.`;
  }
  if (length >= countShownFrom) return `${longestQuestion - length} characters left`;
  return "Enter to ask, Shift + Enter for a new line";
}
