/**
 * `<name today> Portrait <name as printed in Hansard>`.
 *
 * The right side is what was true on the day and is what we cite; the left side tells who a short
 * form ("Mr Wallace", "The Prime Minister") means.
 */
import { isFullName, isPeer, withoutHonorific } from "../../names.ts";
import { partyName } from "../../parties.ts";
import { collapse } from "./lines.ts";

/** What the printed form of a speaker says. */
export interface PrintedSpeaker {
  /** The full name it prints, without honorific; null when it prints a short form only. */
  fullName: string | null;
  printedAs: string;
  party: string | null;
  constituency: string | null;
  office: string | null;
  chair: boolean;
}

export interface SpeakerHeader extends PrintedSpeaker {
  /** The name today; the same for every header of one person on the page. */
  person: string;
}

const CHAIR =
  /^(?:(?:Mr|Madam) (?:Deputy )?Speaker|(?:The )?(?:First |Second )?(?:Deputy )?Chair(?:man|woman)?(?: of Ways and Means)?|The (?:Deputy )?(?:Lord Speaker|Chairman of Committees)|The (?:Temporary |Acting )?Chair)$/;

/** "Base (one) (two)" as its base and the bracketed parts. */
function brackets(display: string): { base: string; parts: string[] } {
  const parts: string[] = [];
  let base = display;
  for (;;) {
    const match = /^(.*\S) ?\(([^()]*)\)$/.exec(base);
    if (!match) return { base, parts };
    base = (match[1] ?? "").trim();
    parts.unshift((match[2] ?? "").trim());
  }
}

/** "Ann Coffey (Stockport) (Lab)", "The Minister for Security (Mr Ben Wallace)", "Mr Speaker". */
export function parsePrintedSpeaker(printedAs: string): PrintedSpeaker {
  const { base, parts } = brackets(printedAs);
  const last = parts.at(-1);
  const party = last === undefined ? null : partyName(last);
  const details = party === null ? parts : parts.slice(0, -1);
  const inTheChair = details.includes("in the Chair");
  const detail = details.find((part) => part !== "in the Chair") ?? null;

  const printed = { printedAs, party, constituency: null, office: null };
  if (CHAIR.test(base)) {
    const named = detail !== null && isFullName(detail) ? withoutHonorific(detail) : null;
    return { ...printed, fullName: named, chair: true };
  }
  if (base.startsWith("The ") && !isPeer(base)) {
    const fullName = detail === null ? null : withoutHonorific(detail);
    return { ...printed, fullName, office: base.replace(/^The /, ""), chair: inTheChair };
  }
  const fullName = isFullName(base) ? withoutHonorific(base) : null;
  return { ...printed, fullName, constituency: isPeer(base) ? null : detail, chair: inTheChair };
}

/** Null for a line that names nobody ("None Portrait Several hon. Members rose—"). */
export function parseSpeakerHeader(line: string): SpeakerHeader | null {
  const [person = "", ...rest] = collapse(line).split(" Portrait ");
  const printedAs = rest.join(" Portrait ");
  if (person === "None" || printedAs === "") return null;
  return { person, ...parsePrintedSpeaker(printedAs) };
}
