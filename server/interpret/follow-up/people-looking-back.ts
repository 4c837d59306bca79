/** "her party", "his predecessor", "her shadow": somebody told by the speaker of the turn before. */
import type { Contribution } from "../../../indexer/contribution.ts";
import { heldNextTo } from "../../../indexer/offices.ts";
import type { Filters, Turn } from "../../contract.ts";
import type { FilterKey } from "../../filters.ts";
import { turnExcepted } from "../except/except.ts";
import { isExcepted } from "../except/except-words.ts";
import type { Finding } from "../finding.ts";
import { partiesMeant } from "../people/parties.ts";
import { nameKey, type Vocabulary } from "../vocabulary.ts";
import { lastSpeaker } from "./last-speaker.ts";
import type { Pronoun } from "./leaning.ts";
import type { Indexed } from "./others.ts";

const TOLD =
  /(?<!\b(?:about|of|to|in|for|with|on|within|against|than|as) )\b(his|her|their) (?:own )?(?:immediate )?(party|predecessor|successor|shadow)\b(?:['’]s)?(?! (?:leader|conference|manifesto|members?|colleagues?)\b)/i;
/** "everyone except him", "except her on asylum" */
const EXCEPTED = /\b(him|her)\b(?=[\s?.!,]*$| (?:say|said|think|about|on)\b)/i;
/** The whole question, of one that no word names. */
const ONE =
  /^\s*(?:the )?(?:(previous|former|preceding|one before)|(next|following|subsequent|one after)|other)(?: one)?(?: (?:that|him|her|them))?(?=[\s?.!]*$)(?<=\bone\b.*)/i;
const PRONOUN: Readonly<Record<string, Pronoun>> = {
  his: "he",
  him: "he",
  her: "she",
  their: "they",
};

/** The stretch that says so, as a filter; none where nothing came before. */
export function findPeopleLookingBack(
  text: string,
  turn: Turn | undefined,
  indexed: Indexed,
): Finding[] {
  const one = findOne(text, turn, indexed);
  if (one !== null) return [one];
  const match = TOLD.exec(text) ?? findExcepted(text);
  const [written = "", whose = "", what = ""] = match ?? [];
  const pronoun = PRONOUN[whose.toLowerCase()];
  if (match === null || turn === undefined || pronoun === undefined) return [];
  const name = lastSpeaker(turn, pronoun, indexed.byId);
  const told: Told =
    name === null
      ? { filters: { speakers: [written] }, note: "Whom TOLD means could not be told." }
      : tell(what.toLowerCase(), name, turn, indexed);
  const note = told.note?.replace("TOLD", () => `“${written}”`);
  const [start, end] = [match.index, match.index + written.length];
  const { filters, givesUp } = told;
  const finding: Finding = {
    ...{ start, end, filters },
    ...(givesUp && { givesUp }),
    ...(note !== undefined && { note }),
  };
  return [turnExcepted(text, finding, indexed.vocabulary)];
}

/** "the previous one": another holder of the office that was kept to, as far as it is known which. */
function findOne(text: string, turn: Turn | undefined, indexed: Indexed): Finding | null {
  const match = ONE.exec(text);
  if (match === null || turn === undefined) return null;
  const [written, before, after] = match;
  const at = { start: 0, end: text.length };
  const { offices } = turn.interpretation.filters;
  const cited = turn.citedContributionIds.flatMap((id) => indexed.byId(id)?.speaker.name ?? []);
  const [name, ...others] = new Set(cited);
  const side =
    before === undefined && after === undefined ? null : before ? "predecessor" : "successor";
  if (offices === undefined || side === null) {
    const note = `Which is meant by “${written.trim()}” could not be told, so the last question was asked again.`;
    return { ...at, filters: {}, note };
  }
  if (name === undefined || others.length > 0) {
    const note = `Whom “${written.trim()}” means depends on the day, so everybody who spoke as ${offices[0]} was kept.`;
    return { ...at, filters: { offices }, note };
  }
  const told = tell(side, name, turn, indexed);
  const note = told.note?.replace("TOLD", () => `“${written.trim()}”`);
  return { ...at, ...told, ...(note !== undefined && { note }) };
}

/** "him", where he is to be left out. */
function findExcepted(text: string): RegExpExecArray | null {
  const match = EXCEPTED.exec(text);
  return match !== null &&
    isExcepted(text, { start: match.index, end: match.index + match[0].length })
    ? match
    : null;
}

/** What is told of somebody; its note has "TOLD" where the words of the question come. */
interface Told {
  filters: Filters;
  givesUp?: readonly FilterKey[];
  note?: string;
}

function tell(
  what: string,
  name: string,
  turn: Turn,
  { byId, contributions, vocabulary }: Indexed,
): Told {
  // What was cited comes first: who changed party or office means the one of then.
  const cited = turn.citedContributionIds.flatMap((id) => byId(id) ?? []);
  const theirs = [...cited, ...contributions].filter(({ speaker }) => speaker.name === name);
  switch (what) {
    case "":
      return { filters: { speakers: [name] } };
    case "party":
      return tellParty(name, theirs, vocabulary);
    case "shadow":
      return tellShadow(name, theirs);
    default:
      return withoutDays(tellNext(what, name, theirs, vocabulary), turn);
  }
}

type Theirs = readonly Contribution[];

function tellParty(name: string, theirs: Theirs, { parties }: Vocabulary): Told {
  const party = theirs.find(({ speaker }) => speaker.party !== null)?.speaker.party;
  return party
    ? { filters: { parties: partiesMeant(party, parties) } }
    : { filters: {}, note: `The party of ${name} is not recorded, so no party was kept to.` };
}

function tellShadow(name: string, theirs: Theirs): Told {
  if (!theirs.some(({ speaker }) => speaker.minister)) {
    const note = `${name} is not known to have been a Minister, whom somebody shadows.`;
    return { filters: nobody("shadow", name), note };
  }
  const note =
    "Who was TOLD is not in the table of office-holders, so the opposition side was kept.";
  return { filters: { roles: ["opposition"] }, note };
}

/** Somebody who held the office at another time: the days asked for before are not those. */
function withoutDays(told: Told, { interpretation }: Turn): Told {
  const { from, to } = interpretation.filters;
  if (from === undefined && to === undefined) return told;
  const note = [told.note, "The days asked for before were not kept to."].filter(Boolean).join(" ");
  return { ...told, givesUp: ["dates"], note };
}

function tellNext(what: string, name: string, theirs: Theirs, { byFullName }: Vocabulary): Told {
  const side = what === "predecessor" ? "before" : "after";
  // On the first day shown they may have held no office.
  const days = new Set(theirs.flatMap(({ debate }) => debate.date ?? []));
  const next = [...days].map((day) => heldNextTo(name, day, side)).find(({ length }) => length > 0);
  const known = (next ?? []).flatMap((each) => byFullName.get(nameKey(each)) ?? [each]);
  if (known.length === 0) {
    const note = `Who came ${side} ${name} is not known from the table of office-holders.`;
    return { filters: nobody(what, name), note };
  }
  const note = `TOLD was read as ${known.join(" or ")}, who held the office ${side} ${name}.`;
  return { filters: { speakers: known }, note };
}

/** Nobody’s words, rather than those of whoever was asked for before. */
function nobody(what: string, name: string): Filters {
  return { speakers: [`the ${what} of ${name}`] };
}
