/** Speakers of sources that print one form of the name, as Hansard does, and no other beside it. */
import { printDay } from "../dates.ts";
import { isFullName, withoutHonorific } from "../names.ts";
import { holdersOf } from "../offices.ts";
import { speakerOfTheCommons } from "../presiding.ts";
import { type TurnSpeaker, UNIDENTIFIED } from "./block.ts";
import { parsePrintedSpeaker } from "./parallel-parliament/speaker-header.ts";
import { type Details, fillDetails, noteDetails } from "./speaker-details.ts";

/** Several people at once, who cannot be one speaker. */
const GROUP = /^(?:(?:several|many|some) )?(?:hon\.?|right hon\.?|noble) (?:members?|lords)\b/i;

interface Holder {
  name: string;
  evidence: string;
}

/** Who "Mr Speaker" or "The Prime Minister" was, where a day has one only. */
function holder(printedAs: string, office: string | null, date: string | null): Holder | null {
  if (!date) return null;
  const because = (name: string, what: string) =>
    `the source prints “${printedAs}”, and ${name} was ${what} on ${printDay(date)}`;
  if (/^(?:Mr|Madam) Speaker$/.test(printedAs)) {
    const name = speakerOfTheCommons(date);
    return name ? { name, evidence: because(name, "Speaker of the House of Commons") } : null;
  }
  if (office !== "Prime Minister") return null;
  const [only, second] = holdersOf({ title: "Prime Minister" }, date);
  return only && !second ? { name: only.name, evidence: because(only.name, only.title) } : null;
}

/**
 * The speaker a source prints, such as "Mr Wallace", "Ann Coffey (Stockport) (Lab)", "The Minister for
 * Security (Mr Ben Wallace)" or "Mr Speaker".
 * @param date the sitting day, by which an office alone may tell who it was
 */
export function speakerFromPrinted(printedAs: string, date: string | null): TurnSpeaker {
  if (GROUP.test(printedAs)) return { ...UNIDENTIFIED, printedAs };
  const { fullName, party, constituency, office, chair } = parsePrintedSpeaker(printedAs);
  const speaker = { ...UNIDENTIFIED, printedAs, party, constituency, office, chair };
  if (fullName) return { ...speaker, name: fullName, attribution: "stated" };
  const held = holder(printedAs, office, date);
  if (held) {
    return { ...speaker, name: held.name, attribution: "inferred", evidence: [held.evidence] };
  }
  if (chair || office) return speaker;
  const short = printedAs.replace(/ ?\(.*$/, "");
  return { ...speaker, name: short, attribution: "stated" };
}

function isShort(speaker: TurnSpeaker): boolean {
  return speaker.name !== null && !isFullName(speaker.name);
}

function surname(name: string): string | undefined {
  return name.split(" ").at(-1);
}

/**
 * A later, shorter form ("Mr Wallace", "Ben Wallace") takes name, party, constituency and office from
 * the fuller one in the same debate; a surname alone only where one speaker of the debate bears it.
 */
export function completeSpeakers(speakers: readonly TurnSpeaker[]): void {
  const known = new Map<string, Details>();
  for (const speaker of speakers) {
    if (speaker.name && !isShort(speaker)) noteDetails(known, speaker.name, speaker);
  }
  for (const speaker of speakers) {
    if (!speaker.name) continue;
    if (isShort(speaker)) {
      const last = withoutHonorific(speaker.name);
      const bearers = [...known.keys()].filter((name) => surname(name) === last);
      const [only] = bearers;
      if (bearers.length !== 1 || !only) continue;
      speaker.evidence = [
        `the source prints “${speaker.printedAs}”, and ${only} is the only speaker of that name in this debate`,
      ];
      speaker.name = only;
      speaker.attribution = "inferred";
    }
    fillDetails(speaker, known.get(speaker.name));
  }
}
