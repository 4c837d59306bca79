/**
 * Reads the words of a question. Each finder reports stretches of it that it understood; what nobody
 * understood is the topic. A finder that is not sure reports nothing, so that a word of the topic is never
 * lost to a filter.
 */
import type { Filters, Turn } from "../contract.ts";
import { type FilterKey, matchesFilters } from "../filters.ts";
import { findFrame, salutationLength } from "./asking/frame.ts";
import { findLayout } from "./asking/grouping.ts";
import { findOrder } from "./asking/order.ts";
import { findTopic } from "./asking/topic.ts";
import { findDates } from "./days/dates.ts";
import { findDaysWithoutYear } from "./days/days-without-year.ts";
import { findNamedDays } from "./days/named-days.ts";
import { findPeriods } from "./days/periods.ts";
import { type LeftOut, notesOf, readLeftOut, turnExcepted } from "./except/except.ts";
import { freeExceptedDays } from "./except/except-days.ts";
import { findExceptedSubject } from "./except/except-subject.ts";
import { blank, type Finding, joinFilters, overlaps } from "./finding.ts";
import { findDaysLookingBack } from "./follow-up/days-looking-back.ts";
import { findDebatesLookingBack } from "./follow-up/debates-looking-back.ts";
import { openingLength } from "./follow-up/leaning.ts";
import { findPeopleLookingBack } from "./follow-up/people-looking-back.ts";
import type { Indexed } from "./follow-up/turns.ts";
import { findWidening } from "./follow-up/widening.ts";
import { findAddressed, withoutAddressed } from "./people/addressed.ts";
import { findFormer } from "./people/former.ts";
import { findGovernments } from "./people/governments.ts";
import { findOffices } from "./people/offices.ts";
import { keepOneSpeaker } from "./people/one-speaker.ts";
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
import { findPlaces } from "./places/places.ts";

/** What words are read by, beside themselves. */
export interface Context extends Indexed {
  /** The turns before. */
  history: readonly Turn[];
  /** `YYYY-MM-DD`, from which "last year" is counted. */
  today: string;
}

/** What a question says of its own. */
export interface Reading {
  topic: string;
  filters: Filters;
  /** What the reader of an answer must know of how it was read, as sentences. */
  notes: string[];
  left: LeftOut;
  /** What the last question kept to that this one gives up. */
  givesUp: FilterKey[];
}

/** Reads the words: no filters given beside them, and of earlier turns only what the words count from. */
export function readWords(question: string, context: Context): Reading {
  const { vocabulary, contributions, today, history } = context;
  const opening = Math.max(openingLength(question), salutationLength(question));
  const asked = blank(question, [{ start: 0, end: opening }]);
  const found: Finding[] = [];
  let rest = asked;
  const add = (findings: readonly Finding[]) => {
    found.push(...findings);
    rest = blank(rest, findings);
  };
  const addDays = (findings: readonly Finding[]) =>
    add(findings.map((each) => freeExceptedDays(asked, each)));
  const keep = (findings: readonly Finding[]) => {
    const fresh = findings.filter((each) => !overlaps(found, each));
    add(fresh.map((each) => turnExcepted(asked, each, vocabulary)));
  };

  const last = history.at(-1);
  // Whoever is meant by "his" was shown, and an empty answer shows nobody.
  const shown = history.findLast((turn) => turn.citedContributionIds.length > 0) ?? last;
  if (last && shown) {
    add(findDaysLookingBack(asked, last, context));
    add(findDebatesLookingBack(asked, shown, context));
    keep(findPeopleLookingBack(asked, shown, context));
  }
  const sat = (days: Filters) => contributions.some((each) => matchesFilters(days, each));
  addDays(findPeriods(rest, today, vocabulary));
  addDays(findNamedDays(rest));
  addDays(findDates(rest, today, sat));
  addDays(findDaysWithoutYear(rest, today, vocabulary.sittings));
  add(findDebates(rest, vocabulary.debates));

  const dated = rest;
  const whole = [...locateFullNames(dated, vocabulary), ...locateMembers(dated, vocabulary)];
  const names = [...whole, ...locateNearNames(blank(dated, whole), vocabulary)];
  const surnames = findSurnames(dated, vocabulary, { marker: null, text: dated });
  const frame = findFrame(dated, [
    ...[...names, ...surnames].map(({ end }) => end),
    ...openingSurnameEnds(dated, vocabulary),
  ]);
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
  keep(findFormer(rest, frame, contributions));
  keep(findOffices(rest, frame, vocabulary));
  keep(findRoles(rest, frame));
  keep(findUntoldGroups(dated));
  keep(findSurnames(rest, vocabulary, frame));
  if (found.every(({ filters }) => filters.speakers === undefined))
    keep(findUnknownSpeaker(rest, vocabulary));
  keep(findKinds(rest));
  keep(findExceptedSubject(rest));

  found.sort((a, b) => a.start - b.start);
  const findings = keepOneSpeaker(asked, found, contributions);
  const filters = withoutAddressed(asked, joinFilters(findings), findings, contributions);
  return {
    topic: findTopic(asked, frame, findings),
    filters,
    notes: notesOf(asked, findings, filters),
    left: readLeftOut(findings),
    givesUp: findings.flatMap(({ givesUp = [] }) => givesUp),
  };
}
