/** Reads a question: what it is about, and what it keeps to. */
import type { Filters, Interpretation } from "../contract.ts";
import { activeFilters, countUnplaced, withoutFilter } from "../filters.ts";
import { readLimits } from "./asking/limits.ts";
import { withoutPreamble } from "./asking/preamble.ts";
import { canonicalFilters } from "./canonical.ts";
import { describeFilter, explain } from "./explain.ts";
import { blank } from "./finding.ts";
import { type Agreeing, leanAgreeing, readAgreeing } from "./follow-up/agreeing.ts";
import { type CarriedOver, carryOver } from "./follow-up/follow-up.ts";
import { noteUnmeant, readLeaning } from "./follow-up/leaning.ts";
import { findHansardDay, findQuote, findReference } from "./places/lookups.ts";
import { type Context, readWords } from "./read.ts";
import { writeOutShortForms } from "./short-forms.ts";

/** Markup pasted with a question says nothing of its subject. */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

/** What the request's own filters say wins over the words; the rest is combined. */
function combine(given: Filters, words: Filters): { filters: Filters; notes: string[] } {
  const { from = "", to = "9999" } = { ...words, ...given };
  const filters = { ...(from > to ? withoutFilter(words, "dates") : words), ...given };
  const notes = activeFilters(words)
    .filter((key) => describeFilter(key, words) !== describeFilter(key, filters))
    .filter((key) => activeFilters(given).includes(key))
    .map((key) => `The question’s ${describeFilter(key, words)} gave way to the filter chosen.`);
  return { filters, notes };
}

export interface Question extends Context {
  question: string;
  /** The filters given beside it. */
  given: Filters;
}

/** After another question, one of who agreed; null where it is of something that does not speak, as "did the scheme support them?" */
function findAgreeing(input: Question): Agreeing | null {
  const agreeing = input.history.length > 0 ? readAgreeing(input.question) : null;
  return agreeing !== null && readWords(agreeing.asked, input).topic === "" ? agreeing : null;
}

/**
 * Reads a question together with the filters given beside it and the turns before it; the notes tell what the
 * reader of an answer must know of how it was read, as sentences.
 */
export function readQuestion(asked: Question): {
  interpretation: Interpretation;
  notes: string[];
} {
  const proper = { ...asked, question: withoutPreamble(asked.question) };
  const agreeing = findAgreeing(proper);
  const input = agreeing === null ? proper : { ...proper, question: agreeing.asked };
  const given = canonicalFilters(input.given, input.vocabulary);
  const quote = findQuote(input.question);
  const unquoted = quote ? blank(input.question, [quote]) : input.question;
  const reference = findReference(unquoted);
  const day = findHansardDay(unquoted);
  const exact = [reference, day].filter((each) => each !== null);
  const question = blank(unquoted, exact).replace(TAG, " ");
  const words = readWords(writeOutShortForms(question), input);
  const reading = { ...words, filters: { ...words.filters, ...day?.filters } };
  const lookedUp = quote !== null || exact.length > 0;
  const written = readLeaning(input.question);
  const leaning = { ...written, widens: [...written.widens, ...reading.givesUp] };
  const leans = agreeing === null ? leaning : leanAgreeing(leaning, agreeing, reading.filters);
  const alone: CarriedOver = {
    ...reading,
    lookups: { reference: reference?.value ?? null, quote: quote?.value ?? null },
    carriedOver: [],
  };
  const carried = lookedUp ? null : carryOver(reading, leans, input.history, input);
  const { topic, lookups, carriedOver, filters: read } = carried ?? alone;
  const { filters, notes } = combine(given, read);
  const unmeant = filters.speakers === undefined ? noteUnmeant(input.question) : null;
  const told = [
    ...readLimits(question),
    agreeing?.note,
    ...(day?.notes ?? []),
    ...reading.notes,
    ...notes,
    unmeant,
  ].filter((note) => note != null);
  const carriedNote =
    carriedOver.length === 0 ? [] : [`Carried over from before: ${carriedOver.join("; ")}.`];
  return {
    notes: [...carriedNote, ...told],
    interpretation: {
      topic,
      filters,
      ...lookups,
      carriedOver,
      leftOut: countUnplaced(filters, input.contributions),
      explanation: explain({ topic, filters, ...lookups, notes: told }),
    },
  };
}
