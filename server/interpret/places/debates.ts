/**
 * Debates and bills named in a question: "in the county lines debate", "second reading of the Border
 * Security Bill". Only a question that speaks of a debate is kept to one; a title's words alone are
 * its topic, and the titles that hold them lift what was said under them.
 */
import { printDebateDay } from "../../../indexer/citation.ts";
import type { Contribution } from "../../../indexer/contribution.ts";
import { subjectStems, type Word, wordsOf } from "../../words.ts";
import { blank, type Finding, matchesOf, type Stretch, wordsBefore } from "../finding.ts";

/** A debate as a question may name it. */
export interface NamedDebate {
  id: string;
  title: string;
  /** "“County Lines Exploitation: London” (17 January 2018)" */
  label: string;
  stems: ReadonlySet<string>;
}

/** A debate as notes name it: by its title and its day, as far as they are known. */
export function nameDebate(debate: Contribution["debate"]): string {
  const day = printDebateDay(debate);
  const title = debate.title === null ? "the debate" : `“${debate.title}”`;
  return day === null ? title : `${title} (${day})`;
}

/** Every debate that has a title, in order of id. */
export function collectNamedDebates(contributions: readonly Contribution[]): NamedDebate[] {
  const debates = new Map<string, NamedDebate>();
  for (const { debate } of contributions) {
    if (debate.title === null || debates.has(debate.id)) continue;
    const { id, title } = debate;
    debates.set(id, { id, title, label: nameDebate(debate), stems: subjectStems(title) });
  }
  return [...debates.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ids of the debates of a title; the value itself, which may be an id, where there are none or too many. */
export function debatesTitled(value: string, debates: readonly NamedDebate[]): string[] {
  const titled = debates.filter(({ title }) => title.toLowerCase() === value.toLowerCase());
  return titled.length === 0 || titled.length > MOST ? [value] : titled.map(({ id }) => id);
}

/** Words that say that a debate is named beside them. */
const CUE = /\b(?:debate|second reading|third reading|committee stage|report stage)\b/gi;
/** A bill is debated at each; one stage is not another. */
const STAGE = /\b(?:second reading|third reading|committee stage|report stage)\b/i;
const LEADS_TO =
  /^\s+(?:debate\s+)?(?:on|about|of|regarding|called|titled|entitled)\s+(?:the\s+)?/i;
/** Further cues are repetition, and each costs a look at every title. */
const MOST_CUES = 4;
/** A title is seldom longer, in words. */
const LONGEST = 16;
/** More debates than a filter takes: the words name none in particular. */
const MOST = 50;
const LABELS = 3;

/** The first debate, or debates of the same name, that the question says it keeps to. */
export function findDebates(text: string, debates: readonly NamedDebate[]): Finding[] {
  for (const cue of matchesOf(text, CUE).slice(0, MOST_CUES)) {
    const stage = STAGE.exec(cue[0])?.[0].toLowerCase();
    const possible = debates.filter(({ label }) => {
      const held = STAGE.exec(label)?.[0].toLowerCase();
      return stage === undefined || held === undefined || held === stage;
    });
    const found = named(text, cue, possible);
    if (found !== null) return [found];
  }
  return [];
}

function named(text: string, cue: Stretch, debates: readonly NamedDebate[]): Finding | null {
  const lead = LEADS_TO.exec(text.slice(cue.end))?.[0];
  const from = cue.end + (lead?.length ?? 0);
  const after =
    lead === undefined ? [] : wordsOf(blank(text, [{ start: 0, end: from }])).slice(0, LONGEST);
  for (const [last, { end }] of [...after.entries()].reverse()) {
    const matched = debatesOf(text, after.slice(0, last + 1), debates);
    if (matched.length > 0) return finding(text, { start: cue.start, end }, matched);
  }
  const before = wordsOf(text.slice(0, cue.start)).slice(-LONGEST);
  for (const [first, { start }] of before.entries()) {
    const matched = debatesOf(text, before.slice(first), debates);
    if (matched.length > 0) return finding(text, { start, end: cue.end }, matched);
  }
  return null;
}

/** The debates whose title holds all the words, of which there must be two, or all of the title's. */
function debatesOf(
  text: string,
  words: readonly Word[],
  debates: readonly NamedDebate[],
): NamedDebate[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ends = [first, last].map(({ start, end }) => subjectStems(text.slice(start, end)).size);
  if (ends.includes(0)) return [];
  const stems = subjectStems(text.slice(first.start, last.end));
  const matched = debates.filter(
    (debate) =>
      stems.size >= Math.min(2, debate.stems.size) &&
      [...stems].every((stem) => debate.stems.has(stem)),
  );
  return matched.length > MOST ? [] : matched;
}

const BEFORE = /(?:\b(?:in|during|at|on))?\s*\b(?:the|that)\s+(?:(?:bill|motion)\s+)?$/i;
const AFTER = /^(?:\s*\[lords\])?(?:\s+(?:bill|debate))?/i;

function finding(text: string, at: Stretch, matched: readonly NamedDebate[]): Finding {
  const before = BEFORE.exec(wordsBefore(text, at.start))?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(at.end))?.[0].length ?? 0;
  const labels = matched.slice(0, LABELS).map(({ label }) => label);
  const more = matched.length > LABELS ? ` and ${matched.length - LABELS} more` : "";
  return {
    start: at.start - before,
    end: at.end + after,
    filters: { debates: matched.map(({ id }) => id) },
    note: `The question names ${matched.length === 1 ? "the debate" : "the debates"} ${labels.join(", ")}${more}.`,
  };
}
