import type { BriefingItem } from "../../../server/contract.ts";

interface Props {
  item: BriefingItem;
  onDrop: ((contributionId: string) => void) | null;
}

/** One thing that a section holds: words of Parliament, a count, a date, or the person's own note. */
export function Item({ item, onDrop }: Props) {
  switch (item.kind) {
    case "quotation":
      return <Quoted item={item} onDrop={onDrop} />;
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
          <Address url={item.url} />
        </p>
      );
    default:
      return <p dir="auto">{item.text}</p>;
  }
}

interface QuotedProps {
  item: Extract<BriefingItem, { kind: "quotation" }>;
  onDrop: Props["onDrop"];
}

function Quoted({ item, onDrop }: QuotedProps) {
  return (
    <figure class="quotation">
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
      {onDrop && (
        <button
          type="button"
          class="link-button danger"
          onClick={() => onDrop(item.contributionId)}
        >
          Drop<span class="visually-hidden"> quotation {item.marker}</span>
        </button>
      )}
    </figure>
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
