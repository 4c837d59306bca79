import { Fragment } from "preact";
import type { Citation } from "../../server/contract.ts";
import { type Block, type Inline, parseRichText, plainText } from "../rich-text.ts";
import { Marker } from "./marker.tsx";
import { Quotation } from "./quotation.tsx";

interface Props {
  /** Markdown as far as it has arrived. */
  text: string;
  citations: readonly Citation[];
  complete: boolean;
  onOpen: (citation: Citation) => void;
}

/**
 * The answer as Preact nodes. A quoted block that is a citation's quotation is shown from the
 * citation, with who said it; citations that no block quotes follow once the answer is complete.
 */
export function AnswerText({ text, citations, complete, onOpen }: Props) {
  const blocks = parseRichText(text);
  const quoted = new Map(blocks.map((block) => [block, quotedCitation(block, citations)]));
  const shown = new Set(quoted.values());
  const rest = complete ? citations.filter((citation) => !shown.has(citation)) : [];
  return (
    <div class="answer-text">
      {blocks.map((block, place) => {
        const citation = quoted.get(block);
        if (citation) return <Quotation key={place} citation={citation} onOpen={onOpen} />;
        const Element = block.kind === "quotation" ? "blockquote" : "p";
        return (
          <Element key={place} class={block.kind === "item" ? "item" : undefined} dir="auto">
            <Inlines inlines={block.inlines} citations={citations} onOpen={onOpen} />
          </Element>
        );
      })}
      {rest.map((citation) => (
        <Quotation key={citation.marker} citation={citation} onOpen={onOpen} />
      ))}
    </div>
  );
}

function quotedCitation(block: Block, citations: readonly Citation[]): Citation | undefined {
  if (block.kind !== "quotation") return undefined;
  const markers = block.inlines.flatMap((inline) =>
    inline.kind === "marker" ? [inline.marker] : [],
  );
  const words = bare(plainText(block));
  return citations.find(
    ({ marker, quote }) =>
      (markers.length === 0 || markers.includes(marker)) && bare(quote).startsWith(words),
  );
}

/** Without quotation marks at the ends and with white space evened out. */
const bare = (text: string) => text.replace(/\s+/g, " ").replace(/^[“"\s]+|[”"\s]+$/g, "");

interface InlinesProps {
  inlines: readonly Inline[];
  citations: readonly Citation[];
  onOpen: (citation: Citation) => void;
}

function Inlines({ inlines, citations, onOpen }: InlinesProps) {
  return (
    <>
      {inlines.map((inline, place) => {
        if (inline.kind === "text") return <Fragment key={place}>{inline.text}</Fragment>;
        if (inline.kind === "strong") return <strong key={place}>{inline.text}</strong>;
        const citation = citations.find(({ marker }) => marker === inline.marker);
        if (!citation) return <Fragment key={place}>[{inline.marker}]</Fragment>;
        return <Marker key={place} citation={citation} onOpen={onOpen} />;
      })}
    </>
  );
}
