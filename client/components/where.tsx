import type { Debate } from "../../server/contract.ts";
import { debateDay, debateVenue } from "../wording.ts";

interface Props {
  debate: Debate;
  title?: string;
  /** Within a line of text, where a paragraph cannot stand. */
  inline?: boolean;
}

/** Debate, venue, day, and that only excerpts are held. */
export function Where({ debate, title, inline = false }: Props) {
  const Element = inline ? "span" : "p";
  const parts = [title, debateVenue(debate), debateDay(debate), !debate.complete && "excerpts"];
  return (
    <Element class="where">
      {parts
        .filter((part) => typeof part === "string")
        .map((part) => (
          <bdi key={part} class="part">
            {part}
          </bdi>
        ))}
    </Element>
  );
}
