/** The answer's text: one point per contribution, who, where and when before the words. */
import { printDebateDay } from "../../indexer/citation.ts";
import type { Answer, Citation } from "../contract.ts";
import { escapeMarkdown } from "./markdown.ts";

type Point = Answer["points"][number];

function speakerText({ speaker }: Citation): string {
  const identified = speaker.name !== null && speaker.attribution !== "unidentified";
  if (!identified || speaker.name === null) return "**an unidentified Member**";
  const name = `**${escapeMarkdown(speaker.name)}**`;
  const inferred = speaker.attribution === "inferred" ? " [speaker inferred]" : "";
  const details = [speaker.office, speaker.party].filter((part) => part !== null).join("; ");
  return `${name}${inferred}${details === "" ? "" : ` (${escapeMarkdown(details)})`}`;
}

function debateText({ debate }: Citation): string {
  const title = debate.title === null ? "an untitled debate" : escapeMarkdown(debate.title);
  const excerpts = debate.complete ? "" : " (excerpts)";
  return `${title}${excerpts}, ${printDebateDay(debate) ?? "day not established"}`;
}

/** One point per contribution, in order of its first citation. */
export function composePoints(citations: readonly Citation[]): Point[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.contributionId) ?? [];
    groups.set(citation.contributionId, [...group, citation]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const quotations = group.map(({ quote, marker, quotingSomeoneElse }) => {
      const whose = quotingSomeoneElse ? "quoting someone else: " : "";
      return `${whose}“${escapeMarkdown(quote)}” [${marker}]`;
    });
    return [
      {
        text: `${speakerText(first)}, ${debateText(first)}: ${quotations.join(" … ")}`,
        markers: group.map(({ marker }) => marker),
      },
    ];
  });
}
