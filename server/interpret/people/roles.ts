/** Ministers, sides of the House and the chair, as the questioner names them. */
import type { Role } from "../../contract.ts";
import {
  type Frame,
  hasStance,
  isDoing,
  isSubject,
  namesSpeaker,
  SPEECH_VERB,
} from "../asking/frame.ts";
import { type Finding, matchesOf, overlaps, type Stretch } from "../finding.ts";
import { MEMBER, SPOKESPERSON } from "./members.ts";

const MEMBERS = `${MEMBER}|${SPOKESPERSON}|bench(?:es)?|part(?:y|ies)|side`;

/** Earlier patterns win where they overlap: a shadow minister is no minister. */
const PATTERNS: readonly (readonly [role: Role | null, pattern: RegExp])[] = [
  [
    "opposition",
    /\b(?:as )?(?:the )?shadow (?:cabinet|ministers?|(?:\w+ )?secretar(?:y|ies)|chancellor)\b(?:['’]s)?/gi,
  ],
  [
    "backbench",
    /\b(?:(?:who|that) (?:is|are|was|were) not(?: an?)?|who aren['’]t|who weren['’]t|(?<!\b(?:by|for|from|to|is|are) (?:the )?\p{L}+,? )not)(?: (?:the|any|government))? ministers?\b|(?<=(?<!\b(?:to|for|of|about|with) (?:the )?)\b(?:mps|members|anyone|anybody) )(?:(?:who|that) (?:is|are|was|were) not in|who aren['’]t in|who weren['’]t in|not in|outside(?: of)?) (?:the )?government\b/giu,
  ],
  ["opposition", /\b(?:the )?leader of the opposition\b(?:['’]s)?/gi],
  ["opposition", /\b(?:the )?(?:opposition|shadow) front[- ]?bench(?:ers?|es)?\b/gi],
  ["government", /\b(?:the )?(?:government|treasury) (?:front[- ]?)?bench(?:ers?|es)?\b/gi],
  [null, /\b(?:prime|first|former|ex|foreign)[ -]ministers?\b/gi],
  [null, /\b(?:local|welsh|scottish|devolved|last|previous|former) governments?\b/gi],
  ["minister", /\b(?:the )?(?:(?:UK |British )?government(?:['’]s)? )?ministers?\b(?:['’]s?)?/gi],
  ["government", new RegExp(`\\b(?:the )?government (?:${MEMBERS})\\b`, "gi")],
  ["government", /\b(?:the|this)(?: UK| British)? government\b(?:['’]s)?/gi],
  ["opposition", new RegExp(`\\b(?:the )?opposition (?:${MEMBERS})\\b`, "gi")],
  [
    "opposition",
    /\b(?:the|his majesty['’]s|her majesty['’]s)(?: official)? opposition\b(?:['’]s)?(?! (?:to|from|against)\b)/gi,
  ],
  ["backbench", /\b(?:the )?back[- ]?bench(?:ers?|es)?\b(?: (?:MPs?|members?))?/gi],
  [
    "chair",
    /\b(?:(?:the|mr|madam) (?:deputy )?speaker|the (?:deputy )?chair)\b(?! (?:of|filters?)\b)(?:['’]s)?/gi,
  ],
];

/** Backbenchers are what is left without ministers. */
const NOT = /^(?:(?:who|that) |not\b|outside\b)/i;

const ENDS = "(?=[\\s?.!]*$)";
/** "What did she say in opposition", "and in government?", "... when she was in government", of whoever is named. */
const WHILE_IN = new RegExp(
  `(?:${[
    `(?<=\\b(?:${SPEECH_VERB}) )(?:(?:when|while) )?`,
    `(?<=^\\s*)(?=in \\w+(?:,|${ENDS}))`,
    `\\b(?:when|while) (?:(?:he|she|they) (?:was|were) )?(?=in \\w+${ENDS})`,
    `(?<=\\bwhat (?:did|has|have) [^?]*)\\b(?=in opposition${ENDS})`,
  ].join("|")})in (government|opposition)\\b`,
  "gi",
);
const BARE = /\b(government|opposition)\b/gi;
/** "the Conservative front bench": its members are no filter of their own. */
const FRONT_BENCH = /\bfront[- ]?bench(?:ers?|es)?\b/gi;
/** "the shadow Home Secretary": one person, whom no table names. */
const ONE_SHADOW =
  /^the (?:shadow (?:\w+ )?(?:secretary|minister|chancellor)|leader of the opposition)(?:['’]s)?$/i;

const FRONT_BENCH_UNKNOWN =
  "Who sat on a front bench is not recorded, so others of the same side are shown too.";

/** What the reader must know of a role that is not wholly known; null where it is. */
function limitOf(role: Role, named: string): string | null {
  if (ONE_SHADOW.test(named))
    return `Who was “${named}” is not in the table of office-holders, so the opposition side was kept.`;
  if (role === "opposition" && /front[- ]?bench|shadow/i.test(named)) return FRONT_BENCH_UNKNOWN;
  return role === "backbench"
    ? "Who spoke from the Opposition’s front bench is not recorded, so shadow ministers are kept among backbenchers."
    : null;
}

function sideNamed(word: string | undefined): Role {
  return word?.toLowerCase() === "government" ? "government" : "opposition";
}

/** The roles whose holders the question asks to hear. */
export function findRoles(text: string, frame: Frame): Finding[] {
  const taken: Stretch[] = [];
  const found: Finding[] = [];
  const add = (role: Role | null, match: Stretch) => {
    if (overlaps(taken, match)) return;
    taken.push(match);
    if (role === null || !namesSpeaker(text, match, frame)) return;
    // What ministers did is told by the Government; what others did need not be told by them.
    if (role !== "government" && isDoing(text, match)) return;
    const { start, end } = match;
    const note = limitOf(role, text.slice(start, end).replace(/^as /i, ""));
    const left = role === "backbench" && NOT.test(text.slice(start, end));
    found.push({
      start,
      end,
      filters: { roles: [role] },
      ...(left && { except: { roles: ["minister"] } }),
      ...(note === null ? {} : { note }),
    });
  };
  for (const [role, pattern] of PATTERNS) {
    for (const match of matchesOf(text, pattern)) add(role, match);
  }
  for (const match of matchesOf(text, FRONT_BENCH)) {
    if (overlaps(taken, match) || !namesSpeaker(text, match, frame)) continue;
    const { start, end } = match;
    found.push({ start, end, filters: {}, note: FRONT_BENCH_UNKNOWN });
  }
  for (const match of matchesOf(text, WHILE_IN)) {
    if (overlaps(taken, match)) continue;
    taken.push(match);
    const { start, end, 1: side } = match;
    found.push({ start, end, filters: { roles: [sideNamed(side)] } });
  }
  for (const match of matchesOf(text, BARE)) {
    if (isSubject(text, match) || hasStance(text, match.end)) add(sideNamed(match[1]), match);
  }
  return found;
}
