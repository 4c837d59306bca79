/** "her party", "his predecessor", "her shadow": somebody told by the speaker of the turn before. */
import type { Contribution } from "../../../indexer/contribution.ts";
import { heldNextTo } from "../../../indexer/offices.ts";
import type { Filters, Turn } from "../../contract.ts";
import type { FilterKey } from "../../filters.ts";
import { isExcepted } from "../except/except-words.ts";
import { type Finding, matchesOf } from "../finding.ts";
import { partiesMeant } from "../people/parties.ts";
import { nameKey, type Vocabulary } from "../vocabulary.ts";
import { citedIn, type Indexed, lastSpeaker, pronounOf, speakersCited } from "./turns.ts";

const TOLD =
  /(?<!\b(?:about|of|to|in|for|with|on|within|against|than|as) )\b(his|her|their) (?:own )?(?:immediate )?(party|predecessor|successor|shadow)\b(?:['’]s)?(?! (?:leader|conference|manifesto|members?|colleagues?)\b)/gi;
/** "everyone except him", "except her on asylum" */
const EXCEPTED = /\b(him|her)\b(?=[\s?.!,]*$| (?:say|said|think|about|on)\b)/gi;
/** The whole question, of one that no word names. */
const ONE =
  /^\s*(?:the )?(?:(previous|former|preceding|one before)|(next|following|subsequent|one after)|other)(?: one)?(?: (?:that|him|her|them))?(?=[\s?.!]*$)(?<=\bone\b.*)/i;

/** What is told of somebody. */
interface Told {
  filters: Filters;
  givesUp?: readonly FilterKey[];
  note?: string;
}

/** The stretch that says so, as a filter. */
export function findPeopleLookingBack(text: string, turn: Turn, indexed: Indexed): Finding[] {
  const one = ONE.exec(text);
  if (one !== null) return [{ start: 0, end: text.length, ...tellOne(one, turn, indexed) }];
  const excepted = matchesOf(text, EXCEPTED).slice(0, 1);
  const [match] = [...matchesOf(text, TOLD), ...excepted.filter((each) => isExcepted(text, each))];
  const pronoun = pronounOf(match?.[1]);
  if (match === undefined || pronoun === null) return [];
  const { start, end, 0: written, 2: what = "" } = match;
  const name = lastSpeaker(turn, pronoun, indexed);
  const told: Told =
    name === null
      ? { filters: { speakers: [written] }, note: `Whom “${written}” means could not be told.` }
      : tell(what.toLowerCase(), { name, written }, turn, indexed);
  return [{ start, end, ...told }];
}

/** "the previous one": another holder of the office that was kept to, as far as it is known which. */
function tellOne([whole, before, after]: RegExpExecArray, turn: Turn, indexed: Indexed): Told {
  const written = whole.trim();
  const { offices } = turn.interpretation.filters;
  if (offices === undefined || (before ?? after) === undefined) {
    const note = `Which is meant by “${written}” could not be told, so the last question was asked again.`;
    return { filters: {}, note };
  }
  const [name, ...others] = new Set(speakersCited(turn, indexed));
  if (name === undefined || others.length > 0) {
    const note = `Whom “${written}” means depends on the day, so everybody who spoke as ${offices[0]} was kept.`;
    return { filters: { offices }, note };
  }
  return tell(before ? "predecessor" : "successor", { name, written }, turn, indexed);
}

/** Somebody the question speaks of: their name, and the words for whoever is told by it. */
interface Somebody {
  name: string;
  written: string;
}

function tell(what: string, whose: Somebody, turn: Turn, indexed: Indexed): Told {
  // What was cited comes first: who changed party or office means the one of then.
  const theirs = [...citedIn(turn, indexed), ...indexed.contributions].filter(
    ({ speaker }) => speaker.name === whose.name,
  );
  switch (what) {
    case "":
      return { filters: { speakers: [whose.name] } };
    case "party":
      return tellParty(whose, theirs, indexed.vocabulary);
    case "shadow":
      return tellShadow(whose, theirs);
    default:
      return withoutDays(tellNext(what, whose, theirs, indexed.vocabulary), turn);
  }
}

type Theirs = readonly Contribution[];

function tellParty({ name }: Somebody, theirs: Theirs, { parties }: Vocabulary): Told {
  const party = theirs.find(({ speaker }) => speaker.party !== null)?.speaker.party;
  return party
    ? { filters: { parties: partiesMeant(party, parties) } }
    : { filters: {}, note: `The party of ${name} is not recorded, so no party was kept to.` };
}

function tellShadow({ name, written }: Somebody, theirs: Theirs): Told {
  if (!theirs.some(({ speaker }) => speaker.minister)) {
    const note = `${name} is not known to have been a Minister, whom somebody shadows.`;
    return { filters: nobody("shadow", name), note };
  }
  const note = `Who was “${written}” is not in the table of office-holders, so the opposition side was kept.`;
  return { filters: { roles: ["opposition"] }, note };
}

/** Somebody who held the office at another time: the days asked for before are not those. */
function withoutDays(told: Told, { interpretation }: Turn): Told {
  const { from, to } = interpretation.filters;
  if (from === undefined && to === undefined) return told;
  return {
    ...told,
    givesUp: ["dates"],
    note: `${told.note} The days asked for before were not kept to.`,
  };
}

function tellNext(
  what: string,
  { name, written }: Somebody,
  theirs: Theirs,
  { byFullName }: Vocabulary,
): Told {
  const side = what === "predecessor" ? "before" : "after";
  // On the first day shown they may have held no office.
  const days = new Set(theirs.flatMap(({ debate }) => debate.date ?? []));
  const next = [...days].map((day) => heldNextTo(name, day, side)).find(({ length }) => length > 0);
  const known = (next ?? []).flatMap((each) => byFullName.get(nameKey(each)) ?? [each]);
  if (known.length === 0) {
    const note = `Who came ${side} ${name} is not known from the table of office-holders.`;
    return { filters: nobody(what, name), note };
  }
  const note = `“${written}” was read as ${known.join(" or ")}, who held the office ${side} ${name}.`;
  return { filters: { speakers: known }, note };
}

/** Nobody’s words, rather than those of whoever was asked for before. */
function nobody(what: string, name: string): Filters {
  return { speakers: [`the ${what} of ${name}`] };
}
