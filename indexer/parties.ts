/** Parties as pages print them, their full names, and the side of the House they sat on. */
import { addDays } from "./dates.ts";

export interface Party {
  /** The full name, as shown and kept: "Liberal Democrat". */
  name: string;
  /** Codes and other names pages print beside a member. */
  printed: readonly string[];
  /** Words people use for its members in a question, besides the name and the printed forms. */
  aliases: readonly string[];
}

/** Every party and group met on the pages, in order of name. */
export const PARTIES: readonly Party[] = [
  { name: "Alba", printed: ["Alba Party"], aliases: [] },
  {
    name: "Alliance",
    printed: ["APNI", "Alliance Party of Northern Ireland", "Alliance Party"],
    aliases: [],
  },
  {
    name: "Bishops",
    printed: ["Bishop", "Lords Spiritual", "Lord Spiritual"],
    aliases: ["the Bishops’ Benches"],
  },
  {
    name: "Change UK",
    printed: [
      "TIG",
      "IGC",
      "CHUK",
      "The Independent Group",
      "The Independent Group for Change",
      "Change UK/TIG",
    ],
    aliases: ["Independent Group"],
  },
  {
    name: "Conservative",
    printed: ["Con", "Conservative Party"],
    aliases: ["Conservatives", "Tory", "Tories"],
  },
  {
    name: "Crossbench",
    printed: ["CB", "XB", "Crossbencher"],
    aliases: ["Crossbenchers", "cross-benchers"],
  },
  {
    name: "Democratic Unionist Party",
    printed: ["DUP", "Democratic Unionist"],
    aliases: ["Democratic Unionists"],
  },
  { name: "Green Party", printed: ["GP", "Green"], aliases: ["Greens"] },
  { name: "Independent", printed: ["Ind", "Independents"], aliases: [] },
  { name: "Labour", printed: ["Lab", "Labour Party"], aliases: [] },
  {
    name: "Labour (Co-op)",
    printed: [
      "Lab/Co-op",
      "Lab Co-op",
      "Lab (Co-op)",
      "LabCo-op",
      "Labour/Co-op",
      "Labour Co-op",
      "Labour/Co-operative",
      "Labour (Co-operative)",
      "Labour and Co-operative",
      "Labour Co-operative",
    ],
    aliases: ["Labour and Co-operative Party"],
  },
  {
    name: "Liberal Democrat",
    printed: ["LD", "LDem", "Lib Dem", "Liberal Democrats"],
    aliases: ["Lib Dems", "LibDem", "LibDems", "Liberals"],
  },
  { name: "Non-affiliated", printed: ["Non-Afl", "NA", "Non-aff"], aliases: [] },
  { name: "Plaid Cymru", printed: ["PC"], aliases: ["Plaid"] },
  { name: "Reform UK", printed: ["Reform", "RUK"], aliases: [] },
  { name: "Respect", printed: ["Respect Party"], aliases: [] },
  {
    name: "Scottish National Party",
    printed: ["SNP"],
    aliases: ["Scottish Nationalists", "Scottish Nationalist"],
  },
  { name: "Sinn Féin", printed: ["SF"], aliases: [] },
  {
    name: "Social Democratic and Labour Party",
    printed: ["SDLP", "Social Democratic & Labour Party"],
    aliases: [],
  },
  { name: "Speaker", printed: ["Spk"], aliases: [] },
  { name: "Traditional Unionist Voice", printed: ["TUV"], aliases: [] },
  { name: "UK Independence Party", printed: ["UKIP"], aliases: [] },
  {
    name: "Ulster Unionist Party",
    printed: ["UUP", "Ulster Unionist"],
    aliases: ["Ulster Unionists"],
  },
  { name: "Your Party", printed: [], aliases: [] },
];

const keyOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

const BY_PRINTED = new Map(
  PARTIES.flatMap(({ name, printed }) => [name, ...printed].map((form) => [keyOf(form), name])),
);

const BY_ALIAS = new Map(
  PARTIES.flatMap(({ name, aliases }) => aliases.map((form) => [keyOf(form), name])),
);

/** The full name of a party from the code or name a page prints ("Con", "Lab/Co-op"); null when it is none. */
export function partyName(printed: string): string | null {
  return BY_PRINTED.get(keyOf(printed)) ?? null;
}

/**
 * The full names of the parties meant by a name in a question or a filter ("Tories", "Lib Dems"), empty
 * when it is none. "Labour" means Labour and Co-operative members too: they sit as one party.
 */
export function partiesNamed(name: string): string[] {
  const key = keyOf(name);
  const party = BY_PRINTED.get(key) ?? BY_ALIAS.get(key);
  if (party === "Labour") return ["Labour", "Labour (Co-op)"];
  return party ? [party] : [];
}

/**
 * The parties in government, each from its first day to the day before the next entry's. Dates are
 * those on which the Prime Minister took office or formed a new government. The last day known is
 * that of the table of office-holders.
 */
const GOVERNMENTS = [
  { from: "2010-05-11", parties: ["Conservative", "Liberal Democrat"] },
  { from: "2015-05-08", parties: ["Conservative"] },
  { from: "2024-07-05", parties: ["Labour", "Labour (Co-op)"] },
];
export const GOVERNMENTS_KNOWN_TO = "2026-06-12";

const OF_NO_SIDE = ["Bishops", "Crossbench", "Independent", "Non-affiliated", "Speaker"];

/** The governments known, the first first, each with its last day; the one that governs has none. */
export function governments(): { from: string; to: string | null; parties: readonly string[] }[] {
  return GOVERNMENTS.map(({ from, parties }, place) => {
    const next = GOVERNMENTS[place + 1];
    return { from, to: next === undefined ? null : addDays(next.from, -1), parties };
  });
}

/**
 * The side of the House a party sat on that day (`YYYY-MM-DD`). Null when no side is known: for
 * independents, Crossbenchers, bishops, the Speaker and unknown parties, and for days before
 * 11 May 2010 or after the last day known.
 */
export function sideOf(party: string, day: string): "government" | "opposition" | null {
  const name = partyName(party);
  const government = GOVERNMENTS.findLast(({ from }) => from <= day);
  if (!name || OF_NO_SIDE.includes(name) || !government || day > GOVERNMENTS_KNOWN_TO) return null;
  return government.parties.includes(name) ? "government" : "opposition";
}

/**
 * The party that alone governed on both days (`YYYY-MM-DD`) and all between; "Labour" stands for
 * Labour and Co-operative Ministers too. Null for a coalition, for days of two governments, and for
 * days not known.
 */
export function partyGoverning(from: string, to: string): string | null {
  const government = GOVERNMENTS.findLast((each) => each.from <= from);
  const [party = null, ...others] = government?.parties ?? [];
  const changed = government !== GOVERNMENTS.findLast((each) => each.from <= to);
  if (party === null || changed || to > GOVERNMENTS_KNOWN_TO) return null;
  return others.every((other) => partiesNamed(party).includes(other)) ? party : null;
}
