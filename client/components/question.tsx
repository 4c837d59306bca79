import { useEffect, useRef, useState } from "preact/hooks";
import { isEmpty } from "../filter-query.ts";
import { longestQuestion } from "../question-limit.ts";
import { type Asked, nothingGiven } from "../route.ts";
import type { Exchange } from "../state.ts";

interface Props {
  exchange: Exchange;
  /** 1 for the first question of the conversation. */
  place: number;
  headingId: string;
  editing: boolean;
  onDone: () => void;
  onAskAgain: (exchange: Exchange, changes: Partial<Asked>) => void;
}

/** The question as a heading, or as a form while it is being edited. */
export function Question({ exchange, place, headingId, editing, onDone, onAskAgain }: Props) {
  return (
    <>
      <h2 id={headingId} tabIndex={-1} class={editing ? "visually-hidden" : "question"}>
        <span class="visually-hidden">Question {place}: </span>
        <bdi>{exchange.question}</bdi>
      </h2>
      {editing && <QuestionForm {...{ exchange, onDone, onAskAgain }} />}
    </>
  );
}

function QuestionForm({
  exchange,
  onDone,
  onAskAgain,
}: Pick<Props, "exchange" | "onDone" | "onAskAgain">) {
  const [draft, setDraft] = useState(exchange.question);
  const [keep, setKeep] = useState(true);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const question = draft.trim();
  const ready = question !== "" && question.length <= longestQuestion;
  const send = () => {
    if (!ready) return;
    onDone();
    onAskAgain(exchange, { question, ...(!keep && { given: nothingGiven }) });
  };
  return (
    <form
      class="question-form"
      aria-label="Edit the question"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onDone();
        }
      }}
    >
      <textarea
        ref={field}
        class="text-field"
        aria-label="Question"
        rows={2}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {!isEmpty(exchange.given.filters) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={keep}
            onChange={(event) => setKeep(event.currentTarget.checked)}
          />
          Keep the filters chosen
        </label>
      )}
      <div class="editor-actions">
        <button type="submit" class="button primary" disabled={!ready}>
          Ask this instead
        </button>
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
