/**
 * Labelled debates as pages that do not say who speaks, in the line forms of the real ones.
 *
 * A page keeps the owner's turns and the one turn before and after each; listed questions are
 * dropped and nothing marks what is left out.
 */
import { addDays } from "../../../indexer/dates.ts";
import type { BlockFacts, DocumentFacts } from "../../../indexer/manifest.ts";
import { officesOn } from "../../../indexer/offices.ts";
import type {
  Manner,
  Place,
} from "../../../indexer/sources/parallel-parliament/attribution/states.ts";
import { type LabelledDebate, MOVES, makerOf, openedBy, type SpokenTurn } from "./debates.ts";
import { hashOf } from "./halves.ts";

/** One line of a page that is speech. */
export interface TrueParagraph {
  /** 1-based. */
  line: number;
  text: string;
  name: string | null;
  owner: boolean;
  /** Where it stands on the page, and how it is spoken. */
  place: Place;
  manner: Manner;
  /** The first of its speaker's turn. */
  begins: boolean;
}

export interface RenderedPage {
  name: string;
  owner: string;
  /** How many turns of the page are the owner's. */
  owned: number;
  /** The day of the debate, or of the list's first. */
  day: string;
  lines: string[];
  paragraphs: TrueParagraph[];
  facts: DocumentFacts | null;
}

export interface KeptTurn extends SpokenTurn {
  place: Place;
}

/** What is kept of a debate on the page of one member, in order. */
export function keptTurns(debate: LabelledDebate, owner: string): KeptTurn[] {
  const kept = new Set<number>();
  debate.turns.forEach((turn, i) => {
    if (turn.name !== owner) return;
    kept.add(i);
    if (!turn.gapBefore) kept.add(i - 1);
    if (debate.turns[i + 1]?.gapBefore === false) kept.add(i + 1);
  });
  const places = debate.turns.map((turn, i): Place => {
    if (turn.name === owner) return "owner";
    return debate.turns[i - 1]?.name === owner ? "after" : "before";
  });
  return debate.turns
    .map((turn, i) => ({ ...turn, place: places[i] ?? "before" }))
    .filter((turn, i) => kept.has(i) && !turn.listed);
}

function wholeMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** "(6 years, 8 months ago)": whole years and months, as the pages print for days long past. */
export function printedAge(day: string, captured: string): string {
  const months = wholeMonths(day, captured);
  const parts = [
    [Math.floor(months / 12), "year"] as const,
    [months % 12, "month"] as const,
  ].filter(([count]) => count > 0);
  const words = parts.map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`);
  return `(${words.join(", ") || "1 week"} ago)`;
}

/** A day within the months in which such pages were saved. */
export function captureDay(seed: string): string {
  return addDays("2024-03-01", hashOf(`captured ${seed}`) % 600);
}

const person = (turn: SpokenTurn) => ({
  name: turn.name ?? "",
  party: turn.party,
  constituency: turn.constituency,
});

/** What a manifest may say of a debate: never who speaks a paragraph. */
export function factsOf(debate: LabelledDebate): BlockFacts | null {
  if (!debate.date) return null;
  const mover = debate.oral ? null : openedBy(debate, MOVES);
  const maker = debate.oral || mover ? null : makerOf(debate);
  return {
    title: debate.title,
    house: debate.house,
    venue: debate.venue,
    date: debate.date,
    ...(mover ? { movedBy: person(mover) } : {}),
    ...(maker ? { statementBy: person(maker) } : {}),
    url: "https://hansard.parliament.uk/",
  };
}

class Page {
  readonly lines: string[] = [];
  readonly paragraphs: TrueParagraph[] = [];

  block(debate: LabelledDebate, owner: string, captured: string): void {
    this.lines.push(printedAge(debate.about, captured));
    let glue = debate.venue;
    if (debate.venue === "Westminster Hall") {
      this.lines.push(
        `${glue}Westminster Hall is an alternative Chamber for MPs to hold debates, named after the adjoining Westminster Hall.`,
        "Each debate is chaired by an MP from the Panel of Chairs, rather than the Speaker or Deputy Speaker. A Government Minister will give the final speech, and no votes may be called on the debate topic.",
        "This information is provided by Parallel Parliament and does not comprise part of the offical record",
      );
      glue = "";
    }
    for (const { name, paragraphs, place, manner } of keptTurns(debate, owner)) {
      for (const [nth, text] of paragraphs.entries()) {
        this.lines.push(glue + text);
        glue = "";
        this.paragraphs.push({
          line: this.lines.length,
          text,
          name,
          owner: name === owner,
          place,
          manner,
          begins: nth === 0,
        });
      }
    }
  }
}

function departmentOf(debate: LabelledDebate, owner: string): string | null {
  const offices = debate.date ? (officesOn(owner, debate.date) ?? []) : [];
  return (
    offices.find(({ department }) => !department.startsWith("Government Whips"))?.department ?? null
  );
}

/** Shape A: one debate, its owner named in the head. */
export function renderOneDebate(debate: LabelledDebate, owner: string): RenderedPage {
  const page = new Page();
  const said = debate.turns.find((turn) => turn.name === owner);
  const department = departmentOf(debate, owner);
  const involving = department
    ? `Department Debates - View all ${owner}'s debates with the ${department}`
    : "";
  page.lines.push(
    owner,
    `Main Page: ${owner} (${said?.party ?? ""} - ${said?.constituency ?? ""})${involving}`,
  );
  page.block(debate, owner, captureDay(owner));
  const block = factsOf(debate);
  const name = `A ${debate.key} ${owner}`;
  const owned = keptTurns(debate, owner).filter(({ place }) => place === "owner").length;
  const facts = block && { description: name, blocks: [block] };
  return {
    name,
    owner,
    owned,
    day: debate.about,
    lines: page.lines,
    paragraphs: page.paragraphs,
    facts,
  };
}

/** Shape B: blocks of several debates of one member, who is named nowhere. */
export function renderList(debates: readonly LabelledDebate[], owner: string): RenderedPage {
  const page = new Page();
  for (const debate of debates) page.block(debate, owner, captureDay(owner));
  const blocks = debates.map(factsOf).filter((facts) => facts !== null);
  const name = `B ${debates.map(({ key }) => key).join(" + ")} ${owner}`;
  const facts = blocks.length === debates.length ? { description: name, blocks } : null;
  const owned = page.paragraphs.filter((each) => each.owner && each.begins).length;
  const day = debates[0]?.about ?? "";
  return { name, owner, owned, day, lines: page.lines, paragraphs: page.paragraphs, facts };
}
