/** "what did X ask the Home Secretary about Y": whom X spoke to is neither who spoke nor the subject. */
import type { Contribution, Filters } from "../../contract.ts";
import { matchesFilters } from "../../filters.ts";
import { wordsOf } from "../../words.ts";
import { ASK_VERB, endsQuestion, type Frame } from "../asking/frame.ts";
import {
  type Addressed,
  blank,
  type Finding,
  matchesOf,
  type Stretch,
  wordsBefore,
} from "../finding.ts";
import { nameKey, type Vocabulary } from "../vocabulary.ts";

/** Verbs of taking somebody to task. */
const REBUKE = "rebuk|reprimand|scold|interrupt|teas|chid|admonish";
const ASKS = `\\b(?:${ASK_VERB}|(?:${REBUKE})(?:e|ed|ing)?|questions?|questioning|pressing|(?:puts?|said|say|spoke|speak)\\s+to)\\s+`;
const AN_OFFICE =
  "(?:(?:the|an?|(?:their|his|her)(?: own)?) )?(?:(?:\\p{L}+ ){0,2}(?:secretary|minister|chancellor)|ministers|government)\\b";
const OFFICE = new RegExp(`(?<=${ASKS})${AN_OFFICE}`, "giu");
const OFFICE_WAS = new RegExp(
  `(?<=(?:\\bwhat |^\\s*)(?:was|were|has|have|had) )${AN_OFFICE}`,
  "giu",
);
/** Verbs of asking that could be read as part of the subject. */
const PRESSED = new RegExp(
  `\\b(?:(?:press|question|urg|quiz|challeng|grill)(?:e|z?ed)?|(?:${REBUKE})(?:e|ed|ing)?)\\s+$`,
  "i",
);
const ASKED = new RegExp(`${ASKS}$`, "iu");
/** Of these an answer to somebody is one, and answers are searched. */
const TELLS = /\b(?:tell|told|(?:said|say|spoke|speak)\s+to)\s+$/i;
const ABOUT = /^\s+(?:about|on|over|regarding|concerning|whether|if|to|for|why|how|what|when)\b/i;
/** "What did X ask the Home Secretary?" */
const WHAT = /^\s*what\b/i;
/** "What was X asked, and by whom?" */
const WAS = /(?:\bwhat |^\s*)(?:was|were|has|have|had) (?:the )?$/i;
const BEEN_ASKED =
  /^(?: been)? (?:asked|told|urged|pressed|challenged|questioned|quizzed|grilled)\b(?: (?:to do|about|on|over))?/i;

/** "... and what was the reply?": whom it is said to is asked for too. */
const REPLY = /\b(?:repl(?:y|ies|ied)|respon(?:d|ded|ds|se|ses)|answer(?:s|ed)?|said back)\b/i;

/** The offices and names that stand where only the one addressed can. */
export function findAddressed(
  text: string,
  names: readonly Finding[],
  frame: Frame,
  vocabulary: Pick<Vocabulary, "bySurname" | "byOffice">,
): Finding[] {
  const people: Finding[] = [
    ...names,
    ...wordsOf(text).flatMap(({ lower, start, end }) => {
      const speakers = vocabulary.bySurname.get(lower);
      return speakers ? [{ start, end, filters: { speakers: [...speakers] } }] : [];
    }),
  ];
  const unnamed = blank(text, people);
  const isAsked = (each: Stretch) => isAskedOf(text, each, frame);
  return [
    ...matchesOf(unnamed, OFFICE)
      .filter(isAsked)
      .map((each) => ({ ...leftOut(text, each), addressed: officeOf(each[0], vocabulary) })),
    ...people.filter(isAsked).map((each) => {
      const addressed = { speakers: each.filters.speakers ?? [] };
      return { ...noteReplies(text, each), addressed };
    }),
    ...findPassive(text, [...matchesOf(unnamed, OFFICE_WAS), ...people]),
  ];
}

function officeOf(named: string, { byOffice }: Pick<Vocabulary, "byOffice">): Addressed {
  const offices = byOffice.get(nameKey(named.replace(/^(?:the|their|his|her)(?: own)? /i, "")));
  return offices ? { offices } : "ministers";
}

/**
 * The filters without those whom the words are said to, where nobody is asked for by name or office and no reply
 * is: of whoever holds an office, without those who spoke in it whenever they are kept.
 */
export function withoutAddressed(
  question: string,
  filters: Filters,
  findings: readonly Finding[],
  contributions: readonly Contribution[],
): Filters {
  const addressed = findings.flatMap(({ addressed }) => addressed ?? []);
  const named = filters.speakers ?? filters.offices;
  if (addressed.length === 0 || named !== undefined || REPLY.test(question)) return filters;
  const isTo = ({ speaker }: Contribution) =>
    addressed.some((to) => {
      if (to === "ministers") return speaker.minister === true;
      if ("offices" in to) return speaker.office !== null && to.offices.includes(speaker.office);
      return speaker.name !== null && to.speakers.includes(speaker.name);
    });
  const kept = contributions.filter((each) => matchesFilters(filters, each));
  const namesOf = (some: readonly Contribution[]) =>
    new Set(some.map(({ speaker }) => speaker.name));
  const others = namesOf(kept.filter((each) => !isTo(each) && each.speaker.minister !== null));
  const left = [...namesOf(kept.filter(isTo))].flatMap((name) =>
    name === null || others.has(name) ? [] : [name],
  );
  if (left.length === 0) return filters;
  const exceptSpeakers = [...new Set([...(filters.exceptSpeakers ?? []), ...left])].sort();
  return { ...filters, exceptSpeakers };
}

/** "ask X about" */
function isAskedOf(text: string, { start, end }: Stretch, { marker }: Frame): boolean {
  if (!ASKED.test(wordsBefore(text, start)) || (marker && start > marker.start)) return false;
  return ABOUT.test(text.slice(end)) || (WHAT.test(text) && endsQuestion(text, end));
}

/** "what was X asked" */
function findPassive(text: string, stretches: readonly Stretch[]): Finding[] {
  return stretches.flatMap((stretch) => {
    const was = WAS.test(wordsBefore(text, stretch.start));
    const asked = was ? BEEN_ASKED.exec(text.slice(stretch.end)) : null;
    return asked === null ? [] : [leftOut(text, stretch, asked[0].length)];
  });
}

/** The same of somebody who was named, with how to ask for what replies to them. */
function noteReplies(text: string, stretch: Stretch): Finding {
  const { start, end } = stretch;
  const replies = `Replies are searched: ask what was said “in reply to ${text.slice(start, end)}”.`;
  const finding = leftOut(text, stretch);
  return TELLS.test(wordsBefore(text, start))
    ? { ...finding, note: `${finding.note} ${replies}` }
    : finding;
}

function leftOut(text: string, { start, end }: Stretch, more = 0): Finding {
  const note = `Whom anybody spoke to is not searched, so “${text.slice(start, end)}” was left out.`;
  const verb = PRESSED.exec(wordsBefore(text, start))?.[0].length ?? 0;
  return { start: start - verb, end: end + more, filters: {}, note };
}
