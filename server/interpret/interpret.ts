/**
 * Reads a question: what it is about, and what it keeps to.
 *
 * Each finder reports stretches of the question that it understood; what nobody understood is the
 * topic. A finder that is not sure reports nothing, so that a word of the topic is never lost to a
 * filter.
 */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Filters, Interpretation, Turn } from "../contract.ts";
import { activeFilters, countUnplaced, type FilterKey, matchesFilters } from "../filters.ts";
import { findFrame, salutationLength } from "./asking/frame.ts";
import { findLayout } from "./asking/grouping.ts";
import { readLimits } from "./asking/limits.ts";
import { findOrder } from "./asking/order.ts";
import { findTopic } from "./asking/topic.ts";
import { canonicalFilters } from "./canonical.ts";
import { findDates } from "./days/dates.ts";
import { findDaysWithoutYear } from "./days/days-without-year.ts";
import { findNamedDays } from "./days/named-days.ts";
import { findPeriods } from "./days/periods.ts";
import { type LeftOut, notesOf, readLeftOut, turnExcepted } from "./except/except.ts";
import { freeExceptedDays } from "./except/except-days.ts";
import { findExceptedSubject } from "./except/except-subject.ts";
import { describeFilter, explain } from "./explain.ts";
import { blank, type Finding, joinFilters, overlaps } from "./finding.ts";
import { type Agreeing, leanAgreeing, readAgreeing } from "./follow-up/agreeing.ts";
import { findDaysLookingBack } from "./follow-up/days-looking-back.ts";
import { findDebatesLookingBack } from "./follow-up/debates-looking-back.ts";
import { carryOver } from "./follow-up/follow-up.ts";
import { noteUnmeant, openingLength, readLeaning } from "./follow-up/leaning.ts";
import { findPeopleLookingBack } from "./follow-up/people-looking-back.ts";
import { findWidening } from "./follow-up/widening.ts";
import { findAddressed } from "./people/addressed.ts";
import { findGovernments } from "./people/governments.ts";
import { findOffices } from "./people/offices.ts";
import { findParties } from "./people/parties.ts";
import {
  findNamed,
  findSurnames,
  locateFullNames,
  locateMembers,
  locateNearNames,
  openingSurnameEnds,
} from "./people/people.ts";
import { findReplying, findReplyToo } from "./people/replying.ts";
import { findRoles } from "./people/roles.ts";
import { findUnknownSpeaker } from "./people/unknown-people.ts";
import { findUntoldGroups } from "./people/untold-groups.ts";
import { findDebates } from "./places/debates.ts";
import { findKinds } from "./places/kinds.ts";
import { findHansardDay, findQuote, findReference } from "./places/lookups.ts";
import { findPlaces } from "./places/places.ts";
import { writeOutShortForms } from "./short-forms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Markup pasted with a question says nothing of its subject. */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

interface Reading {
  topic: string;
  filters: Filters;
  notes: string[];
  left: LeftOut;
  /** What the last question kept to that this one gives up. */
  givesUp: FilterKey[];
}

/** Whoever is meant by "his" was shown, and an empty answer shows nobody. */
const citesAnything = ({ citedContributionIds }: Turn) => citedContributionIds.length > 0;

/** Reads the words: no filters given beside them, and of earlier turns only what the words count from. */
function read(question: string, input: InterpretInput): Reading {
  const { vocabulary, contributions, today, history } = input;
  const sat = (day: Filters) => contributions.some((each) => matchesFilters(day, each));
  const opening = Math.max(openingLength(question), salutationLength(question));
  const asked = blank(question, [{ start: 0, end: opening }]);
  const last = history.at(-1);
  const lastShown = history.findLast(citesAnything) ?? last;
  const lookingBack = [
    ...findDaysLookingBack(asked, last, input),
    ...findDebatesLookingBack(asked, lastShown, input),
    ...findPeopleLookingBack(asked, lastShown, input),
  ];
  const periods = findPeriods(blank(asked, lookingBack), today, vocabulary);
  const times = [...periods, ...findNamedDays(blank(asked, periods))];
  const days = [...times, ...findDates(blank(asked, [...lookingBack, ...times]), today, sat)];
  const dates = [...lookingBack, ...days.map((each) => freeExceptedDays(asked, each))];
  const yearless = findDaysWithoutYear(blank(asked, dates), today, vocabulary.sittings);
  dates.push(...yearless.map((each) => freeExceptedDays(asked, each)));
  const undated = blank(asked, dates);
  const debates = findDebates(undated, vocabulary.debates);
  const dated = blank(undated, debates);
  const named = [...locateFullNames(dated, vocabulary), ...locateMembers(dated, vocabulary)];
  const names = [...named, ...locateNearNames(blank(dated, named), vocabulary)];
  const frame = findFrame(dated, [
    ...names.map(({ end }) => end),
    ...openingSurnameEnds(dated, vocabulary),
    ...findSurnames(dated, vocabulary, { marker: null, text: dated }).map(({ end }) => end),
  ]);
  const found: Finding[] = [...dates, ...debates];
  let rest = dated;
  const keep = (findings: readonly Finding[]) => {
    const fresh = findings
      .filter((finding) => !overlaps(found, finding))
      .map((finding) => turnExcepted(asked, finding, vocabulary));
    found.push(...fresh);
    rest = blank(rest, fresh);
  };
  keep(findWidening(rest));
  keep(findLayout(rest));
  keep(findOrder(rest));
  keep(findReplyToo(rest));
  keep(findReplying(rest, vocabulary));
  keep(findAddressed(rest, names, frame, vocabulary));
  keep(findPlaces(rest, frame));
  keep(findNamed(rest, names, frame));
  keep(findGovernments(rest, frame, vocabulary.parties, today));
  keep(findParties(rest, frame, vocabulary.parties));
  keep(findOffices(rest, frame, vocabulary));
  keep(findRoles(rest, frame));
  keep(findUntoldGroups(dated));
  keep(findSurnames(rest, vocabulary, frame));
  if (!found.some(({ filters }) => filters.speakers !== undefined)) {
    keep(findUnknownSpeaker(rest, vocabulary));
  }
  keep(findKinds(rest));
  keep(findExceptedSubject(rest));
  found.sort((a, b) => a.start - b.start);
  const filters = joinFilters(found);
  return {
    topic: findTopic(asked, frame, found),
    filters,
    notes: notesOf(asked, found, filters),
    left: readLeftOut(found),
    givesUp: found.flatMap(({ givesUp = [] }) => givesUp),
  };
}

/** What the request's own filters say wins over the words; the rest is combined. */
function combine(given: Filters, words: Filters): { filters: Filters; notes: string[] } {
  const filters: Filters = { ...words, ...given };
  const { from, to } = filters;
  if (from !== undefined && to !== undefined && from > to) {
    delete filters.from;
    delete filters.to;
    if (given.from !== undefined) filters.from = given.from;
    if (given.to !== undefined) filters.to = given.to;
  }
  const notes = activeFilters(words)
    .filter((key) => describeFilter(key, words) !== describeFilter(key, filters))
    .filter((key) => activeFilters(given).includes(key))
    .map((key) => `The question’s ${describeFilter(key, words)} gave way to the filter chosen.`);
  return { filters, notes };
}

/**
 * Reads a question together with the filters given beside it and the turns before it.
 * @param today `YYYY-MM-DD`, from which "last year" is counted
 */
export function interpret(input: InterpretInput): Interpretation {
  return readQuestion(input).interpretation;
}

export interface InterpretInput {
  question: string;
  given: Filters;
  history: readonly Turn[];
  vocabulary: Vocabulary;
  contributions: readonly Contribution[];
  byId: (id: string) => Contribution | null;
  today: string;
}

/** After another question, one of who agreed; null where it is of something that does not speak, as "did the scheme support them?" */
function findAgreeing(input: InterpretInput): Agreeing | null {
  const agreeing = input.history.length > 0 ? readAgreeing(input.question) : null;
  return agreeing !== null && read(agreeing.asked, input).topic === "" ? agreeing : null;
}

/** The same, with what the reader of an answer must know of how the question was read, as sentences. */
export function readQuestion(asked: InterpretInput): {
  interpretation: Interpretation;
  notes: string[];
} {
  const agreeing = findAgreeing(asked);
  const input = agreeing === null ? asked : { ...asked, question: agreeing.asked };
  const given = canonicalFilters(input.given, input.vocabulary);
  const quote = findQuote(input.question);
  const unquoted = quote ? blank(input.question, [quote]) : input.question;
  const reference = findReference(unquoted);
  const day = findHansardDay(unquoted);
  const question = blank(
    unquoted,
    [reference, day].filter((each) => each !== null),
  ).replace(TAG, " ");
  const words = read(writeOutShortForms(question), input);
  const reading = { ...words, filters: { ...words.filters, ...day?.filters } };
  const lookedUp = reference !== null || quote !== null || day !== null;
  const written = readLeaning(input.question);
  const leaning = { ...written, widens: [...written.widens, ...reading.givesUp] };
  const leans = agreeing === null ? leaning : leanAgreeing(leaning, agreeing, reading.filters);
  const carried = lookedUp ? null : carryOver(reading, leans, input.history, input);
  const topic = carried?.topic ?? reading.topic;
  const { filters, notes } = combine(given, carried?.filters ?? reading.filters);
  const carriedOver = carried?.carriedOver ?? [];
  const lookups = carried?.lookups ?? {
    reference: reference?.value ?? null,
    quote: quote?.value ?? null,
  };
  const unmeant = filters.speakers === undefined ? noteUnmeant(input.question) : null;
  const told = [
    ...readLimits(question),
    ...(agreeing === null ? [] : [agreeing.note]),
    ...(day?.notes ?? []),
    ...reading.notes,
    ...notes,
    ...(unmeant === null ? [] : [unmeant]),
  ];
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
