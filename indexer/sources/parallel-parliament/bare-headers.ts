/**
 * Names on a page that otherwise names nobody (shape B2): members without a portrait keep their header,
 * "Sarah Pochin (Runcorn and Helsby) (Reform)" or "Dr Savage", as a line of its own; a header with a
 * portrait may have strayed in too. The paragraph after it is theirs; where their words end the page
 * does not show, so no more than that one is.
 */
import { type Paragraph, type Turn, type TurnSpeaker, UNIDENTIFIED } from "../block.ts";
import { speakerFromPrinted } from "../printed-speaker.ts";
import { parsePrintedSpeaker, parseSpeakerHeader } from "./speaker-header.ts";

const NAME = "\\p{Lu}[\\p{L}’'.-]*(?: [\\p{L}’'.-]+){1,5}";
const FULL = new RegExp(`^(${NAME}) \\([^()]{2,60}\\) \\([^()]{2,40}\\)$`, "u");
const SHORT =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness) \p{Lu}[\p{L}’'-]+(?: (?:of )?\p{Lu}[\p{L}’'-]+){0,3}$/u;
/** "Ann Coffey Portrait Ann Coffey (Stockport) (Lab)": names and brackets, and no words beside. */
const WORD = "\\p{Lu}[\\p{L}’'.-]*";
const TITLED = `${WORD}(?: (?:${WORD}|of|the|and|de|for|on))*`;
const PORTRAIT = new RegExp(`^${TITLED} Portrait ${TITLED}(?: ?\\([^()]{2,80}\\))*$`, "u");

/** The lines among these that name a speaker, with what each says. */
export function bareHeaders(paragraphs: readonly Paragraph[]): Map<string, TurnSpeaker> {
  const found = new Map<string, TurnSpeaker>();
  for (const { text } of paragraphs) {
    if (text.length > 150 || found.has(text)) continue;
    const full = FULL.exec(text)?.[1];
    const portrait = PORTRAIT.test(text) ? parseSpeakerHeader(text) : null;
    if (portrait) {
      const speaker = speakerFromPrinted(portrait.printedAs, null);
      const name = portrait.fullName ?? portrait.person;
      found.set(text, { ...speaker, name, attribution: "stated" });
    } else if (full && parsePrintedSpeaker(text).party) {
      const speaker = speakerFromPrinted(text, null);
      found.set(text, speaker);
      found.set(full, { ...speaker, printedAs: full });
    } else if (SHORT.test(text)) found.set(text, speakerFromPrinted(text, null));
  }
  return found;
}

/** Words whose next line belongs to them: "I beg to move,", "The petition states:". */
function runsOn({ text }: Paragraph): boolean {
  return /[,:]$/.test(text);
}

/**
 * The turns of paragraphs among which speakers' lines may stand.
 * @param attribute what to make of paragraphs that no line names a speaker for
 */
export function turnsBetweenHeaders(
  paragraphs: readonly Paragraph[],
  headers: ReadonlyMap<string, TurnSpeaker>,
  attribute: (paragraphs: readonly Paragraph[]) => Turn[],
): Turn[] {
  const turns: Turn[] = [];
  let unnamed: Paragraph[] = [];
  let named: Turn | null = null;
  for (const paragraph of paragraphs) {
    const speaker = headers.get(paragraph.text);
    const last = named?.paragraphs.at(-1);
    if (speaker) {
      turns.push(...attribute(unnamed));
      unnamed = [];
      named = {
        speaker: { ...UNIDENTIFIED, ...speaker },
        paragraphs: [],
        reference: null,
        gapBefore: false,
      };
      turns.push(named);
    } else if (named && (!last || runsOn(last))) named.paragraphs.push(paragraph);
    else unnamed.push(paragraph);
  }
  turns.push(...attribute(unnamed));
  return turns.filter((turn) => turn.paragraphs.length > 0);
}
