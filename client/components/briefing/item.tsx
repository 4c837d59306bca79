import type { BriefingItem } from "../../../server/contract.ts";
import type { Place } from "../../briefing/arranging.ts";
import { linesInWords } from "../../wording.ts";
import { Moves } from "./moves.tsx";
import { NoteField } from "./note-field.tsx";

/** What can be done with the quotations of a briefing on a question. */
export interface Editing {
  /** Null where it moves with another. */
  placeOf: (contributionId: string) => Place | null;
  noteOn: (contributionId: string) => string;
  onMove: (quotation: Quotation, step: -1 | 1) => void;
  onDrop: (contributionId: string) => void;
  onNote: (contributionId: string, note: string) => void;
}

type Quotation = Extract<BriefingItem, { kind: "quotation" }>;

interface Props {
  item: BriefingItem;
  /** Null where quotations are edited elsewhere. */
  editing: Editing | null;
}

/** One thing that a section holds: words of Parliament, a count, a date, or the person's own note. */
export function Item({ item, editing }: Props) {
  switch (item.kind) {
    case "quotation":
      return <Quoted item={item} editing={editing} />;
    case "heading":
      return <h4 dir="auto">{item.text}</h4>;
    case "note":
      return (
        <p class="own-note" dir="auto">
          <strong>Your note:</strong> {item.text}
        </p>
      );
    case "source":
      return (
        <p dir="auto">
          {item.citation} <Notes markers={item.markers} />
          {item.url === null ? " · address not given by the source" : <Address url={item.url} />}
          <span class="quiet"> · {placeOf(item)}</span>
        </p>
      );
    default:
      return <p dir="auto">{item.text}</p>;
  }
}

interface QuotedProps extends Pick<Props, "editing"> {
  item: Quotation;
}

function Quoted({ item, editing }: QuotedProps) {
  return (
    <figure class="quotation" data-id={item.contributionId}>
      <blockquote dir="auto">
        “{item.text}”&nbsp;<sup>{item.marker}</sup>
      </blockquote>
      {item.quotingSomeoneElse && <p class="caution">The speaker is quoting somebody else here.</p>}
      <figcaption dir="auto">
        {item.attribution}
        <span class="quiet reference-line">
          {item.citation}
          <Address url={item.url} />
        </span>
      </figcaption>
      {editing && <Edit item={item} editing={editing} />}
    </figure>
  );
}

function Edit({ item, editing }: { item: Quotation; editing: Editing }) {
  const { contributionId: id, marker, attribution } = item;
  const place = editing.placeOf(id);
  const about = `quotation ${marker}, ${attribution}`;
  return (
    <div class="quotation-edit">
      {place && place.total > 1 && (
        <Moves
          about={about}
          isFirst={place.place === 1}
          isLast={place.place === place.total}
          onMove={(step) => editing.onMove(item, step)}
        />
      )}
      <button type="button" class="link-button danger" onClick={() => editing.onDrop(id)}>
        Drop<span class="visually-hidden"> quotation {marker}</span>
      </button>
      <NoteField
        on={about}
        note={editing.noteOn(id)}
        onCommit={(note) => editing.onNote(id, note)}
      />
    </div>
  );
}

function Address({ url }: { url: string | null }) {
  if (url === null) return null;
  return (
    <span class="address">
      {" · "}
      <a href={url} target="_blank" rel="noopener noreferrer">
        published page<span class="visually-hidden"> (opens in a new tab)</span>
      </a>
    </span>
  );
}

function Notes({ markers }: { markers: readonly number[] }) {
  return (
    <span class="count">
      ({markers.length === 1 ? "quotation" : "quotations"} {markers.join(", ")})
    </span>
  );
}

/** Where it stands in what was indexed. */
function placeOf(item: Extract<BriefingItem, { kind: "source" }>): string {
  return `${item.file}, ${linesInWords(item)}`;
}
