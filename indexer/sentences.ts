/**
 * Where sentences begin and end in parliamentary English.
 *
 * `sbd` finds the boundaries; this module tells it about "hon.", "Mr.", "No. 10" and "c. 4MC.", maps
 * the strings it returns back to exact offsets, and repairs the few places where it parts a
 * quotation from its sentence or misses the end of one.
 */
import { sentences } from "sbd";

/** Offsets in UTF-16 code units; `text.slice(start, end)` has no white space at either end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop does not end a sentence, whatever follows. */
const ABBREVIATIONS = (
  "hon Hon Mr Mrs Ms Dr Messrs Prof Rev Revd Rt St Sgt Cpl Col Gen Brig Maj Capt Lt Cdr Adm Cllr " +
  "Co Bros Vol vol Cm Cmnd Cd Cmd Ch eg ie vs cf viz Sch Reg"
).split(" ");

/** Words whose full stop does not end a sentence when a number follows: "No. 10", "Vol. 639, c. 4MC". */
const BEFORE_NUMBER =
  /\b(?:Nos?|nos?|cc?|cols?|Cols?|pp?|paras?|Paras?|[Vv]ols?|Cm|cl|s|ss|[Aa]rt|[Ss]ch|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s*\d)/g;

/** "15. What steps", "T1. If he", "[912345] " is left to the words around it. */
const NUMBERED_PARAGRAPH = /^\s*[([]?[A-Z]{0,2}\d{1,4}[)\]]?\.(?=\s)/;

/** An abbreviation glued to the next word ("St.Helens"), which `sbd` would take for two sentences. */
const GLUED_ABBREVIATION = new RegExp(`\\b(?:${ABBREVIATIONS.join("|")})\\.(?=\\p{L})`, "gu");

/** Stands for a full stop that `sbd` must not see. One code unit, so that offsets stay the same. */
const MASK = "\u{e000}";

const PARAGRAPH_BREAK = /\n\s*\n/g;
const CLOSERS_ALONE = /^[”’)\]]+(?=\s|$)/;
/** Ends that `sbd` misses: inside a closing mark ("in prison?” We"), and after a short start ("Yes. I"). */
const PLAIN_END = /[.?!][”’"')\]]*\s+(?=[“‘"'([]*[\p{Lu}£\d])/gu;
const LAST_WORD = /([\p{L}.]+)\.[”’"')\]]*\s+$/u;

/**
 * The sentences of a text, in order. Together they cover every character that is not white space,
 * and none crosses a paragraph break (a blank line).
 */
export function sentenceSpans(text: string): Span[] {
  return paragraphSpans(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    return repair(paragraph, boundaries(paragraph)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
  });
}

/** The paragraphs of a text: what stands between blank lines, without white space at the ends. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(PARAGRAPH_BREAK)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** Offsets at which `sbd` begins a sentence. Its strings may have lost a full stop, never gained one. */
function boundaries(paragraph: string): number[] {
  const masked = mask(paragraph);
  const starts: number[] = [];
  let offset = 0;
  for (const sentence of sentences(masked, { abbreviations: ABBREVIATIONS })) {
    const characters = sentence.replace(/\s+/g, "");
    for (let index = 0; index < characters.length; index++) {
      const found = masked.indexOf(characters.charAt(index), offset);
      if (found < 0) break;
      if (index === 0) starts.push(found);
      offset = found + 1;
    }
  }
  starts[0] = 0;
  return starts;
}

function mask(paragraph: string): string {
  const hide = (match: string) => match.slice(0, -1) + MASK;
  return paragraph
    .replace(NUMBERED_PARAGRAPH, hide)
    .replace(BEFORE_NUMBER, hide)
    .replace(GLUED_ABBREVIATION, hide);
}

function repair(paragraph: string, starts: readonly number[]): Span[] {
  const masked = mask(paragraph);
  const cuts = new Set(starts);
  for (const match of masked.matchAll(PLAIN_END)) {
    const next = match.index + match[0].length;
    if (!endsInAbbreviation(masked.slice(Math.max(0, next - 40), next))) cuts.add(next);
  }
  const kept: number[] = [];
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut === 0) {
      kept.push(0);
      continue;
    }
    const rest = paragraph.slice(cut);
    const closers = CLOSERS_ALONE.exec(rest)?.[0] ?? "";
    const after = rest.slice(closers.length).trimStart();
    // A sentence never begins in lower case: “We must act.” and then he left.
    if (after === "" || /^[“‘"'([—–-]*\p{Ll}/u.test(after) || !/[\p{L}\p{N}]/u.test(after))
      continue;
    kept.push(paragraph.length - after.length);
  }
  return kept.map((start, index) =>
    trimmed(paragraph, { start, end: kept[index + 1] ?? paragraph.length }),
  );
}

function endsInAbbreviation(before: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  return word.length === 1 || word.includes(".") || ABBREVIATIONS.includes(word);
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return {
    start: start + slice.length - slice.trimStart().length,
    end: end - (slice.length - slice.trimEnd().length),
  };
}
