import type { BriefingOptions } from "../../api.ts";
import { contributionAtFault, type Draft, droppedFor } from "../../briefing/draft.ts";
import type { ChangeDraft } from "../../briefing/use-draft.ts";
import type { Preview } from "../../briefing/use-preview.ts";
import { useKeptList } from "../../keeping/use-keeping.ts";
import type { Asked } from "../../route.ts";
import { countOf } from "../../wording.ts";
import { BriefingDocument } from "./briefing-document.tsx";

interface Props {
  preview: Preview;
  request: BriefingOptions;
  asked: Asked | null;
  draft: Draft;
  change: ChangeDraft;
}

/** The briefing as it will be, or why there is none. */
export function PreviewView({ preview, request, asked, draft, change }: Props) {
  const { loaded, busy, shown, again } = preview;
  const question = asked?.question ?? null;
  const dropped = question === null ? [] : droppedFor(draft, question);
  const setDropped = (ids: readonly string[]) =>
    question !== null && change({ dropped: { question, ids } });
  return (
    <section aria-label="Preview" aria-busy={busy} class="preview">
      {dropped.length > 0 && (
        <p class="undo notice">
          {countOf(dropped.length, "contribution")} dropped.
          <button type="button" class="link-button" onClick={() => setDropped([])}>
            Bring {dropped.length === 1 ? "it" : "them"} back
          </button>
        </p>
      )}
      {loaded.phase === "loading" && !shown && <p class="under-way">Making the briefing …</p>}
      {loaded.phase === "failed" && <NoBriefing {...{ loaded, request, again }} />}
      {shown && (
        <BriefingDocument
          briefing={shown}
          notes={draft.notes}
          onNote={(id, note) => change({ notes: { ...draft.notes, [id]: note } })}
          onDrop={question === null ? null : (id) => setDropped([...dropped, id])}
        />
      )}
    </section>
  );
}

interface NoBriefingProps {
  loaded: Extract<Preview["loaded"], { phase: "failed" }>;
  request: BriefingOptions;
  again: () => void;
}

function NoBriefing({ loaded, request, again }: NoBriefingProps) {
  const { kept, change } = useKeptList();
  const { message, failure } = loaded;
  const faulty = contributionAtFault(failure?.path ?? null, request);
  const one = kept?.find(({ contributionId }) => contributionId === faulty);
  if (failure?.kind !== "refused") {
    return (
      <div class="notice" role="alert">
        <p dir="auto">{message} What you kept and chose is safe.</p>
        <button type="button" class="button" onClick={again}>
          Try again
        </button>
      </div>
    );
  }
  return (
    <div class="notice" role="alert">
      <h2>No briefing is made</h2>
      <p dir="auto">{message}</p>
      {one && (
        <button
          type="button"
          class="button"
          onClick={() =>
            change((now) => now.filter(({ contributionId }) => contributionId !== faulty))
          }
        >
          Drop {one.who}, {one.where}
        </button>
      )}
    </div>
  );
}
