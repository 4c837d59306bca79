/**
 * Labelled debates as the evaluation renders them: whole questions sessions, debates, statements, with
 * who spoke each turn.
 */
import type { Contribution, House } from "../../../indexer/contribution.ts";
import type { Manner } from "../../../indexer/sources/parallel-parliament/attribution/states.ts";
import { readSources } from "../../../indexer/sources/read.ts";

export interface SpokenTurn {
  /** Null where the source names nobody, or several people at once. */
  name: string | null;
  chair: boolean;
  /** Answers, or the source prints an office. */
  minister: boolean;
  party: string | null;
  constituency: string | null;
  paragraphs: string[];
  /** A question tabled for oral answer, which unlabelled pages drop. */
  listed: boolean;
  gapBefore: boolean;
  manner: Manner;
}

export interface LabelledDebate {
  /** Unique; the halves are made from it. */
  key: string;
  title: string;
  house: House;
  venue: string;
  /** Null where the source does not establish it. */
  date: string | null;
  /** A day on which it can have been, for the age a page prints. */
  about: string;
  oral: boolean;
  turns: SpokenTurn[];
}

const NUMBERED = /^[TQ]?\d{1,2}\. (?:\[\d+\] ?)?/;

/** The listed questions stand at the head of what is put under one heading. */
function listedAmong(heading: readonly Contribution[]): boolean[] {
  let head = true;
  return heading.map(({ kind, text }) => {
    head = head && (kind === "question" || kind === "procedural");
    if (/^\(?(?:Urgent Question\)?: )?To ask\b/.test(text)) return false;
    return (head && kind === "question") || (kind === "question" && NUMBERED.test(text));
  });
}

function isOral(heading: readonly Contribution[]): boolean {
  const spoken = heading.filter(({ kind }) => kind !== "procedural");
  const answer = spoken.findIndex(({ kind }) => kind === "answer");
  return answer > 0 && spoken.slice(0, answer).every(({ kind }) => kind === "question");
}

function mannerInQuestions(contribution: Contribution | undefined): Manner {
  if (contribution?.kind === "procedural") return "chair";
  return contribution?.kind === "answer" ? "floor" : "asks";
}

export const MOVES = /^(?:My Lords, )?I beg to move\b/;
export const STATEMENT = /\b(?:make|making|repeat) (?:a|the) statement\b/;

/** Who opens the debate with such words, among the first two who speak. */
export function openedBy(debate: LabelledDebate, words: RegExp): SpokenTurn | null {
  const opening = debate.turns.filter((turn) => turn.name && !turn.chair).slice(0, 2);
  return (
    opening.find(({ paragraphs }) =>
      paragraphs.slice(0, 2).some((text) => words.test(text) && !/\bTo ask\b/.test(text)),
    ) ?? null
  );
}

const SIGHT =
  /\b(?:advance|early|prior) (?:sight|notice|copy|view)\b.{0,40}\bstatement\b|\b(?:sight|copy) of (?:his|her|the) statement\b|^(?:My Lords, )?(?:I|We) (?:am grateful to|thank) .{0,80} (?:for|for repeating|for making) (?:his|her|the|that|today’s) statement\b/;

/** Who made the statement that a debate is on. */
export function makerOf(debate: LabelledDebate): SpokenTurn | null {
  const says = openedBy(debate, STATEMENT);
  if (says) return says;
  const spoken = debate.turns.filter((turn) => turn.name && !turn.chair);
  const first = spoken[0];
  const second = spoken.find(({ name }) => name !== first?.name);
  return first && second?.paragraphs.slice(0, 2).some((text) => SIGHT.test(text)) ? first : null;
}

const wordsIn = ({ paragraphs }: SpokenTurn): number => paragraphs.join(" ").split(" ").length;

/** Interventions and questions are short and stand between two turns of whoever holds the floor. */
function setManners(debate: LabelledDebate): void {
  if (debate.oral) return;
  const spoken = debate.turns.filter((turn) => turn.name !== null && !turn.chair);
  const counts = new Map<string | null, number>();
  for (const { name } of spoken) counts.set(name, (counts.get(name) ?? 0) + 1);
  const holds = (name: string | null | undefined) =>
    3 * (counts.get(name ?? null) ?? 0) > spoken.length;
  // Questions on a statement, to the one who made it.
  const exchange = makerOf(debate) !== null && [...counts.keys()].filter(holds).length === 1;
  for (const turn of debate.turns) if (turn.chair || turn.name === null) turn.manner = "chair";
  spoken.forEach((turn, i) => {
    const [before, after] = [spoken[i - 1]?.name, spoken[i + 1]?.name];
    const between = before !== undefined && before === after && before !== turn.name;
    const answered = holds(before) || holds(after);
    const responds = exchange && !holds(turn.name);
    const brief = wordsIn(turn) < 200 && (between || answered);
    turn.manner = responds || (!holds(turn.name) && brief) ? "asks" : "floor";
  });
}

function turnsOf(heading: readonly Contribution[], oral: boolean): SpokenTurn[] {
  const listed = listedAmong(heading);
  return heading.map(({ speaker, text, gapBefore }, i) => ({
    name: speaker.name,
    chair: speaker.roles.includes("chair"),
    minister: speaker.minister === true || heading[i]?.kind === "answer",
    party: speaker.party,
    constituency: speaker.constituency,
    paragraphs: text.split("\n\n").map((paragraph) => paragraph.replace(/^[TQ]\d{1,2}\. /, "")),
    listed: oral && (listed[i] ?? false),
    gapBefore,
    manner: oral ? mannerInQuestions(heading[i]) : "floor",
  }));
}

/** Headings of one file and day in order, each with its contributions. */
function byHeading(contributions: readonly Contribution[]): Contribution[][] {
  const headings = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const { source, debate } = contribution;
    const key = `${source.file}|${debate.id}|${debate.title}`;
    const heading = headings.get(key);
    if (heading) heading.push(contribution);
    else headings.set(key, [contribution]);
  }
  return [...headings.values()];
}

/** The labelled debates of some sources, in reading order; written statements are left out. */
export async function readLabelledDebates(paths: readonly string[]): Promise<LabelledDebate[]> {
  const contributions: Contribution[] = [];
  for await (const event of readSources(paths)) {
    if (event.type === "contribution") contributions.push(event.contribution);
    if (event.type === "problem") throw new Error(`${event.problem.file}: ${event.problem.reason}`);
  }
  const debates = new Map<string, LabelledDebate>();
  for (const heading of byHeading(contributions)) {
    const [first] = heading;
    if (!first || first.kind === "written-statement") continue;
    const { debate, source } = first;
    const title = debate.title ?? "Debate";
    const oral = isOral(heading);
    const session = oral ? (title.split(" — ")[0] ?? title) : title;
    const file = source.file.split("/").at(-1) ?? source.file;
    const key = `${file}|${debate.date ?? debate.dateFrom}|${session}|${oral}`;
    const turns = turnsOf(heading, oral);
    const known = debates.get(key);
    if (known) known.turns.push(...turns);
    else {
      debates.set(key, {
        key,
        title: oral
          ? `Oral Answers to Questions (${session})`
          : (title.split(" — ").at(-1) ?? title),
        house: debate.house ?? "Commons",
        venue: debate.venue ?? "Commons Chamber",
        date: debate.date,
        about: debate.date ?? debate.dateFrom ?? "2024-01-15",
        oral,
        turns,
      });
    }
  }
  for (const debate of debates.values()) setManners(debate);
  return [...debates.values()];
}
