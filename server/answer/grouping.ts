/** Lays the points of an answer out the way the question asks: by speaker, by party or in order of time. */
import { addToGroup } from "../../indexer/add-to-group.ts";
import type { Answer, Citation } from "../contract.ts";
import type { Grouping } from "../interpret/asking/grouping.ts";
import { escapeMarkdown } from "./markdown.ts";

type Point = Answer["points"][number];

/** The points in their new order, and the paragraphs in which they are shown, headings among them. */
export interface LaidOut {
  points: Point[];
  paragraphs: string[];
}

/**
 * Groups stand in the order of their best point, and points keep their order within; by time the
 * earliest day comes first. What has no day, or no party, comes last.
 */
export function layOut(
  points: readonly Point[],
  citations: readonly Citation[],
  grouping: Grouping,
): LaidOut {
  const plain = { points: [...points], paragraphs: points.map(({ text }) => text) };
  if (grouping === null) return plain;
  const byMarker = new Map(citations.map((citation) => [citation.marker, citation]));
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const citation = byMarker.get(point.markers[0] ?? 0);
    if (citation === undefined) return plain;
    addToGroup(groups, keyOf(citation, grouping), point);
  }
  const ordered = [...groups];
  if (grouping === "time") ordered.sort(([a], [b]) => (a < b ? -1 : 1));
  if (grouping === "party")
    ordered.sort(([a], [b]) => Number(a === NO_PARTY) - Number(b === NO_PARTY));
  return {
    points: ordered.flatMap(([, group]) => group),
    paragraphs: ordered.flatMap(([key, group]) => [
      ...(grouping === "party" ? [`**${escapeMarkdown(key)}**`] : []),
      ...group.map(({ text }) => text),
    ]),
  };
}

/** After every day there is. */
const NO_DAY = "9999";
const NO_PARTY = "Party not established";

function keyOf({ speaker, debate, contributionId }: Citation, grouping: Grouping): string {
  if (grouping === "time") return debate.dateFrom ?? debate.date ?? NO_DAY;
  if (grouping === "party") return speaker.party ?? NO_PARTY;
  const identified = speaker.name !== null && speaker.attribution !== "unidentified";
  return identified ? `${speaker.name}` : contributionId;
}
