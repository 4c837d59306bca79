import type { Ref } from "preact";
import { useEffect, useState } from "preact/hooks";
import { keepText, keptText } from "../kept-text.ts";
import { longestQuestion } from "../question-limit.ts";

const countShownFrom = 900;

interface Props {
  boxRef: Ref<HTMLTextAreaElement>;
  /** Null for a conversation that is yet to begin. */
  conversationId: string | null;
  underWay: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
  /** Escape: leaves the box for the answer. */
  onLeave: () => void;
}

/** The question box; what is typed is kept for its conversation until it is sent. */
export function AskBox({ boxRef, conversationId, underWay, onAsk, onStop, onLeave }: Props) {
  const key = `draft:${conversationId ?? "new"}`;
  const [draft, setDraft] = useState(() => keptText(key));
  useEffect(() => setDraft(keptText(key)), [key]);
  const question = draft.trim();
  const tooLong = question.length > longestQuestion;
  const ready = question !== "" && !tooLong && !underWay;

  const type = (text: string) => {
    setDraft(text);
    keepText(key, text);
  };
  const send = () => {
    if (!ready) return;
    type("");
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
          placeholder={conversationId ? "Ask a follow-up" : "What was said about …"}
          aria-describedby="question-help"
          aria-invalid={tooLong}
          enterkeyhint="send"
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "Escape") onLeave();
            if (event.key !== "Enter" || event.shiftKey) return;
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
        {helpFor(question.length, conversationId !== null)}
      </p>
    </form>
  );
}

function helpFor(length: number, hasAnswer: boolean): string {
  if (length > longestQuestion) {
    const over = length - longestQuestion;
    return `${over} character${over === 1 ? "" : "s"} too many: a question has at most 1,000.`;
  }
  if (length >= countShownFrom) return `${longestQuestion - length} characters left`;
  return `Enter to ask, Shift + Enter for a new line${hasAnswer ? ", Esc to the answer" : ""}`;
}
