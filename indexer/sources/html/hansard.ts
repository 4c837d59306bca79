/**
 * Saved pages of hansard.parliament.uk. Each contribution has a header with the speaker's name and
 * party or office, so speakers are stated; a heading inside the page begins a debate of its own.
 */
import type { CheerioAPI } from "cheerio";
import { isFullName } from "../../names.ts";
import { type Block, type TurnSpeaker, UNIDENTIFIED } from "../block.ts";
import { collapse, venueLine } from "../parallel-parliament/lines.ts";
import { completeSpeakers } from "../printed-speaker.ts";
import {
  columnOf,
  type HansardTurn,
  paragraphsOf,
  readContribution,
} from "./hansard-contribution.ts";
import { type HansardHeading, readHeading } from "./hansard-heading.ts";
import { type Element, hasClass, isElement, isHidden, type Node, steps } from "./tree.ts";

/** What Hansard writes behind a column's number, by where the debate took place. */
const VENUE_OF_SUFFIX: Readonly<Record<string, string>> = {
  WH: "Westminster Hall",
  WS: "Written Statements",
  GC: "Grand Committee",
};

interface HansardDebate {
  titles: string[];
  turns: HansardTurn[];
}

export function isHansardPage($: CheerioAPI): boolean {
  return $(".attributed-to-details .primary-text").length > 0;
}

function isContribution(element: Element): boolean {
  return (
    hasClass(element, "debate-item-contributiondebateitem") || hasClass(element, "contribution")
  );
}

/** Words of the record that are nobody's: "Question put and agreed to." */
function proceedings(element: Element, column: string | null): HansardTurn {
  return {
    speaker: { ...UNIDENTIFIED },
    paragraphs: paragraphsOf(element),
    reference: null,
    gapBefore: false,
    column,
    kind: "procedural",
    memberId: null,
  };
}

function titleOf($: CheerioAPI, debate: Element): string[] {
  const title = collapse($(debate).children("h1, h2, h3, h4, h5").first().text());
  return title === "" ? [] : [title];
}

/** The debates of a page in order of their first words, each with the titles of those around it. */
function debatesOf($: CheerioAPI, heading: HansardHeading, address: URL | null): HansardDebate[] {
  const { date } = heading;
  const outermost: HansardDebate = { titles: heading.title ? [heading.title] : [], turns: [] };
  const debates = [outermost];
  const open = [outermost];
  let column: string | null = null;
  const into = (element: Element) =>
    !isHidden(element) &&
    !isContribution(element) &&
    !["nav", "footer", "form"].includes(element.name);
  const nodes: readonly Node[] = $("body")[0]?.children ?? [];
  for (const { node, end } of steps(nodes, into)) {
    if (!isElement(node) || isHidden(node)) continue;
    if (hasClass(node, "child-debate")) {
      if (end) open.pop();
      else {
        const debate = { titles: [...(open.at(-1)?.titles ?? []), ...titleOf($, node)], turns: [] };
        debates.push(debate);
        open.push(debate);
      }
      continue;
    }
    if (end) continue;
    const here = open.at(-1) ?? outermost;
    column = columnOf(node) ?? column;
    if (isContribution(node)) {
      here.turns.push(readContribution(node, { date, column, address }));
      for (const { node: inner } of steps(node.children, () => true)) {
        if (isElement(inner)) column = columnOf(inner) ?? column;
      }
    } else if (hasClass(node, "debate-item-otherdebateitem")) {
      here.turns.push(proceedings(node, column));
    }
  }
  return debates;
}

/** The number of a member tells who a short form ("Mr Wallace") means, and what a fuller one said of them. */
function completeByMember(turns: readonly HansardTurn[]): void {
  const known = new Map<string, TurnSpeaker>();
  for (const { memberId, speaker } of turns) {
    if (!memberId || speaker.attribution !== "stated" || !isFullName(speaker.name ?? "")) continue;
    const person = known.get(memberId) ?? { ...speaker };
    person.party ??= speaker.party;
    person.constituency ??= speaker.constituency;
    person.office ??= speaker.office;
    known.set(memberId, person);
  }
  for (const { memberId, speaker } of turns) {
    const person = known.get(memberId ?? "");
    if (!person) continue;
    if (!isFullName(speaker.name ?? "")) {
      speaker.name = person.name;
      speaker.attribution = "stated";
    }
    speaker.party ??= person.party;
    speaker.constituency ??= person.constituency;
    if (!speaker.chair) speaker.office ??= person.office;
  }
}

/** Where the debate took place as its columns tell, where the page's heading does not. */
function placeOf({ house, venue }: HansardHeading, turns: readonly HansardTurn[]) {
  if (venue) return { house, venue };
  const suffix = turns.map((turn) => /[A-Z]+$/.exec(turn.column ?? "")?.[0]).find(Boolean);
  const found = venueLine(VENUE_OF_SUFFIX[suffix ?? ""] ?? "");
  return { house: house ?? found?.house ?? null, venue: found?.venue ?? null };
}

/** The debates of a page of hansard.parliament.uk, in its order. */
export function readHansardPage($: CheerioAPI, address: URL | null): Block[] {
  const heading = readHeading($, address);
  const debates = debatesOf($, heading, address);
  completeByMember(debates.flatMap((debate) => debate.turns));
  return debates.flatMap(({ titles, turns }) => {
    const spoken = turns.filter((turn) => turn.paragraphs.length > 0);
    if (spoken.length === 0) return [];
    completeSpeakers(spoken.map((turn) => turn.speaker));
    return {
      title: titles.join(" — ") || null,
      ...placeOf(heading, spoken),
      date: heading.date,
      dateBasis: heading.date ? "stated" : null,
      url: address?.href ?? null,
      gapsMarked: heading.complete,
      complete: heading.complete,
      turns: spoken.map(({ memberId: _, ...turn }) => ({ ...turn, volume: heading.volume })),
    };
  });
}
