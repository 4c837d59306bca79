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
  /** Where on the page it stands, for ids. */
  place: string;
}

/** The answer as Preact nodes: whatever the text holds, none of it becomes markup. */
export function AnswerText({ text, citations, complete, place }: Props) {
  return (
    <div class="answer-text">
      {answerBlocks(text, citations, complete).map((one, index) => {
        const within = `${place}-${index}`;
        if (one.kind === "quotation") {
          return <Quotation key={index} citations={one.citations} place={within} />;
        }
        const { kind, inlines } = one.block;
        const Element = kind === "quotation" ? "blockquote" : "p";
        return (
          <Element key={index} class={kind === "item" ? "item" : undefined} dir="auto">
            <Inlines inlines={inlines} citations={citations} place={within} />
          </Element>
        );
      })}
    </div>
  );
}

interface InlinesProps {
  inlines: readonly Inline[];
  citations: readonly Citation[];
  place: string;
}

function Inlines({ inlines, citations, place }: InlinesProps) {
  return (
    <>
      {inlines.map((inline, index) => {
        if (inline.kind === "text") return <Fragment key={index}>{inline.text}</Fragment>;
        if (inline.kind === "strong") return <strong key={index}>{inline.text}</strong>;
        const citation = citations.find(({ marker }) => marker === inline.marker);
        if (!citation) return <Fragment key={index}>[{inline.marker}]</Fragment>;
        return <Marker key={index} citation={citation} place={`${place}-${index}`} />;
      })}
    </>
  );
}
