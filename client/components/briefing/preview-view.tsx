import type { BriefingOptions } from "../../api.ts";
import {
  contributionAtFault,
  type Draft,
  type Edits,
  editsFor,
  noteAtFault,
} from "../../briefing/draft.ts";
import type { ChangeDraft } from "../../briefing/use-draft.ts";
import type { Preview } from "../../briefing/use-preview.ts";
import { useKeptList } from "../../keeping/use-keeping.ts";
import type { Asked } from "../../route.ts";
import { countOf } from "../../wording.ts";
import { BriefingDocument } from "./briefing-document.tsx";
import { useEditing } from "./use-editing.ts";

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
  const edits = editsFor(draft, question ?? "");
  const { dropped, arranged } = edits;
  const edit = (changes: Partial<Edits>) =>
    question !== null && change({ edited: { question, ...edits, ...changes } });
  const { editing, told, around } = useEditing(shown, edits, edit);
  return (
    <section aria-label="Preview" aria-busy={busy} class="preview">
      {dropped.length > 0 && (
        <p class="undo notice">
          {countOf(dropped.length, "contribution")} dropped.
          <button type="button" class="link-button" onClick={() => edit({ dropped: [] })}>
            Bring {dropped.length === 1 ? "it" : "them"} back
          </button>
        </p>
      )}
      {arranged.length > 0 && (
        <p class="undo notice">
          In your order.
          <button type="button" class="link-button" onClick={() => edit({ arranged: [] })}>
            Order them as found
          </button>
        </p>
      )}
      <p class="visually-hidden" role="status">
        {told || (shown && !busy ? "The briefing is ready." : "")}
      </p>
      {loaded.phase === "loading" && !shown && <p class="under-way">Making the briefing …</p>}
      {loaded.phase === "failed" && (
        <NoBriefing
          {...{ loaded, request, again }}
          onLetGo={(id) => edit({ notes: { ...edits.notes, [id]: "" } })}
        />
      )}
      {shown && (
        <div ref={around}>
          <BriefingDocument
            briefing={shown}
            notes={draft.notes}
            onNote={(id, note) => change({ notes: { ...draft.notes, [id]: note } })}
            editing={question === null ? null : editing}
          />
        </div>
      )}
    </section>
  );
}

interface NoBriefingProps {
  loaded: Extract<Preview["loaded"], { phase: "failed" }>;
  request: BriefingOptions;
  again: () => void;
  /** Lets go the note on that contribution. */
  onLetGo: (contributionId: string) => void;
}

function NoBriefing({ loaded, request, again, onLetGo }: NoBriefingProps) {
  const { kept, change } = useKeptList();
  const { message, failure } = loaded;
  const faulty = contributionAtFault(failure?.path ?? null, request);
  const one = kept?.find(({ contributionId }) => contributionId === faulty);
  const note = noteAtFault(failure?.path ?? null, request);
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
      {note ? (
        <>
          <p dir="auto">
            Your note “{note.text}” is on a quotation that does not stand here at this length or in
            these sections. Choose more, or let the note go.
          </p>
          <button type="button" class="button" onClick={() => onLetGo(note.contributionId)}>
            Let the note go
          </button>
        </>
      ) : (
        <p dir="auto">{message}</p>
      )}
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
