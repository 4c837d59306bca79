import { Fragment } from "preact";
import type { Citation } from "../../server/contract.ts";
import { answerBlocks } from "../answer-blocks.ts";
import type { Inline } from "../rich-text.ts";
import { Marker } from "./marker.tsx";
import { Quotation } from "./quotation.tsx";

interface Props {
  /** Markdown as far as it has arrived. */
  text: string;
  citations: readonly Citation[];
  complete: boolean;
}

/** The answer as Preact nodes: whatever the text holds, none of it becomes markup. */
export function AnswerText({ text, citations, complete }: Props) {
  return (
    <div class="answer-text">
      {answerBlocks(text, citations, complete).map((one, place) => {
        if (one.kind === "quotation") return <Quotation key={place} citations={one.citations} />;
        const { kind, inlines } = one.block;
        const Element = kind === "quotation" ? "blockquote" : "p";
        return (
          <Element key={place} class={kind === "item" ? "item" : undefined} dir="auto">
            <Inlines inlines={inlines} citations={citations} />
          </Element>
        );
      })}
    </div>
  );
}

interface InlinesProps {
  inlines: readonly Inline[];
  citations: readonly Citation[];
}

function Inlines({ inlines, citations }: InlinesProps) {
  return (
    <>
      {inlines.map((inline, place) => {
        if (inline.kind === "text") return <Fragment key={place}>{inline.text}</Fragment>;
        if (inline.kind === "strong") return <strong key={place}>{inline.text}</strong>;
        const citation = citations.find(({ marker }) => marker === inline.marker);
        if (!citation) return <Fragment key={place}>[{inline.marker}]</Fragment>;
        return <Marker key={place} citation={citation} />;
      })}
    </>
  );
}
