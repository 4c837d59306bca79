import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Citation } from "../../server/contract.ts";
import { debateTitle } from "../wording.ts";
import { SpeakerLine } from "./speaker-line.tsx";
import { Where } from "./where.tsx";

interface Props {
  id: string;
  citation: Citation;
  beside: RefObject<HTMLElement>;
}

/** Space kept between the card, the marker and the edges of the window, in pixels. */
const space = 8;

/** Who said it, in which office, for which party, where and when: above the marker, or below it. */
export function CitationCard({ id, citation, beside }: Props) {
  const card = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const marker = beside.current?.getBoundingClientRect();
    const element = card.current;
    if (!marker || !element) return;
    const { width, height } = element.getBoundingClientRect();
    const above = marker.top - height - space;
    const rightmost = document.documentElement.clientWidth - width - space;
    const left = Math.max(space, Math.min(marker.left, rightmost));
    element.style.insetBlockStart = `${above > space ? above : marker.bottom + space}px`;
    element.style.insetInlineStart = `${left}px`;
  }, [beside]);
  return (
    <span role="tooltip" id={id} class="citation-card" ref={card} dir="ltr">
      <SpeakerLine speaker={citation.speaker} inline />
      <Where debate={citation.debate} title={debateTitle(citation.debate)} inline />
    </span>
  );
}
