/**
 * A Member who puts a question to "the Home Secretary" in the middle of her speech or statement
 * interrupts or is answered by her: the words directly before and after are hers, where the manifest
 * records that she opened the debate and the table of office-holders that the office was hers that day.
 */
import { printDay } from "../../../../dates.ts";
import type { Person } from "../../../../manifest.ts";
import { officesOn } from "../../../../offices.ts";
import { isChairs } from "../cues/certain.ts";
import { isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely it must be that the paragraph asks, that its neighbour holds the floor, and that a turn goes on. */
const ASKS = 0.5;
const ANSWERS = 0.9;
const GOES_ON = 0.9;

const GREAT_OFFICE = /^(?:\w+ ){0,3}(?:Secretary|Prime Minister|Chancellor of the Exchequer)$/;

function addressOf(person: Person, day: string): { title: string; words: RegExp } | null {
  const offices = officesOn(person.name, day) ?? [];
  const title = offices.map((office) => office.title).find((each) => GREAT_OFFICE.test(each));
  if (!title) return null;
  const office = title.replace(" of the Exchequer", "");
  return {
    title,
    words: new RegExp(
      `\\b(?:[Ww]ill|[Cc]an|[Dd]oes|[Ii]s|[Hh]as|[Ww]ould|[Cc]ould|[Tt]hank|[Aa]sk|urge|grateful to) (?:my right hon\\. Friend,? )?the ${office}\\b`,
    ),
  };
}

/** The paragraphs of the turn that ends before (or begins after) the question, nearest first. */
function turnBeside({ weighed, paragraphs }: Reading, question: number, step: 1 | -1): number[] {
  const turn: number[] = [];
  for (let at = question + step; at >= 0 && at < paragraphs.length; at += step) {
    const joint = step === 1 ? at : at + 1;
    const first = turn.length === 0;
    if (!first && (weighed[joint]?.continues ?? 0) < GOES_ON) break;
    turn.push(at);
  }
  return turn;
}

/** The question may run over several paragraphs. */
function questionFrom({ weighed }: Reading, at: number): [number, number] {
  let [first, last] = [at, at];
  while (first > 0 && (weighed[first]?.continues ?? 0) >= ASKS) first -= 1;
  while ((weighed[last + 1]?.continues ?? 0) >= ASKS) last += 1;
  return [first, last];
}

/** Names whoever opened the debate where a question is put to that person's own office. */
export function officeAddressed(reading: Reading): Decision[] {
  const { context, paragraphs, weighed } = reading;
  const opener = context.statementBy ?? context.movedBy;
  const { date, owner } = context;
  if (!opener || !date || opener.name === owner?.name) return [];
  const address = addressOf(opener, date);
  if (!address) return [];
  const opened = context.statementBy ? "made the statement" : "moved the motion";
  const evidence = [
    `a question beside the words is put to “the ${address.title}”, and ${opener.name} was ${address.title} on ${printDay(date)}`,
    `the manifest records that ${opener.name} ${opened}`,
  ];
  const asked = paragraphs.flatMap(({ text }, at) =>
    address.words.test(text) && (weighed[at]?.asks ?? 0) >= ASKS ? [at] : [],
  );
  const found = new Set<number>();
  for (const question of asked) {
    const [first, last] = questionFrom(reading, question);
    for (const at of [...turnBeside(reading, first, -1), ...turnBeside(reading, last, 1)]) {
      const { text = "" } = paragraphs[at] ?? {};
      const floor = weighed[at]?.otherFloor ?? 0;
      if (
        floor >= ANSWERS &&
        !isChairs(text) &&
        !isNobodys(reading, at) &&
        !address.words.test(text)
      )
        found.add(at);
    }
  }
  return [...found].map((at) => {
    const goesOn = found.has(at - 1) && (weighed[at]?.continues ?? 0) >= GOES_ON;
    return { at, person: opener, chair: false, evidence, goesOn };
  });
}
