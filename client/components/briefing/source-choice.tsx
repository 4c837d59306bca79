import { type Draft, subjectOf } from "../../briefing/draft.ts";
import type { ChangeDraft } from "../../briefing/use-draft.ts";
import { type Chip, chipsOf, fieldNames } from "../../filter-words.ts";
import { countKept, type Kept } from "../../keeping/kept.ts";
import { longestQuestion } from "../../question-limit.ts";
import { type Asked, briefingPath, nothingGiven } from "../../route.ts";
import { useNavigate } from "../../use-route.ts";
import { countOf } from "../../wording.ts";
import { TextLine } from "./text-line.tsx";

interface Props {
  asked: Asked | null;
  lastAsked: Asked | null;
  kept: readonly Kept[];
  draft: Draft;
  change: ChangeDraft;
}

/** From what was kept or from a question, and which; kept in the address. */
export function SourceChoice({ asked, lastAsked, kept, draft, change }: Props) {
  const navigate = useNavigate();
  const to = (next: Asked | null) => navigate(briefingPath(next), { replace: true });
  const subject = subjectOf(draft, kept);
  const first: Asked | null =
    asked ?? lastAsked ?? (subject ? { question: subject, given: nothingGiven } : null);
  const choose = (question: string) => {
    const trimmed = question.trim();
    if (asked === null && kept.length > 0) change({ subject: trimmed });
    else if (trimmed) to({ question: trimmed, given: asked?.given ?? nothingGiven });
  };
  return (
    <>
      {kept.length > 0 && (
        <fieldset class="choices">
          <legend>Make it from</legend>
          <label class="choice">
            <input type="radio" name="from" checked={asked === null} onChange={() => to(null)} />
            <span>
              what you kept <span class="count">({countOf(countKept(kept), "quotation")})</span>
            </span>
          </label>
          <label class="choice">
            <input
              type="radio"
              name="from"
              checked={asked !== null}
              disabled={first === null}
              onChange={() => first && to(first)}
            />
            the best that is found for a question
          </label>
        </fieldset>
      )}
      <TextLine
        label={asked === null && kept.length > 0 ? "What it is about" : "The question"}
        value={asked?.question ?? subject}
        maxLength={longestQuestion}
        onCommit={choose}
      />
      {asked && Object.keys(asked.given.filters).length > 0 && (
        <p dir="auto">
          Filters: {chipsOf(asked.given.filters).map(inWords).join("; ")}.{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => to({ ...asked, given: { filters: {}, exactly: true } })}
          >
            Look everywhere instead
          </button>
        </p>
      )}
      {asked === null && kept.length > 0 && subject === "" && (
        <p class="caution">Say in a few words what it is about, and the briefing is made.</p>
      )}
    </>
  );
}

const inWords = ({ field, words }: Chip) => `${fieldNames[field]} ${words}`;
