/** The answer's text: one point per contribution, who, where and when before the words. */
import { printDebateDay } from "../../indexer/citation.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import { attributionMark } from "../attribution-mark.ts";
import type { Answer, Citation } from "../contract.ts";
import type { Wants } from "../interpret/asking/wants.ts";
import { escapeMarkdown } from "./markdown.ts";
import { asks } from "./wanted.ts";

type Point = Answer["points"][number];

function speakerText({ speaker }: Citation): string {
  const identified = speaker.name !== null && speaker.attribution !== "unidentified";
  if (!identified || speaker.name === null) return "**an unidentified Member**";
  const name = `**${escapeMarkdown(speaker.name)}**`;
  const details = [speaker.office, speaker.party].filter((part) => part !== null).join("; ");
  return `${name}${attributionMark(speaker)}${details === "" ? "" : ` (${escapeMarkdown(details)})`}`;
}

function debateText({ debate }: Citation): string {
  const title = debate.title === null ? "an untitled debate" : escapeMarkdown(debate.title);
  return debate.complete ? title : `${title} (excerpts)`;
}

/** "answering Ann Coffey", "asking", for what would mislead without it; empty for the rest. */
function standing(
  group: readonly Citation[],
  contribution: Contribution | null,
  byId: ById,
): string {
  if (contribution !== null && contribution.answers !== null) {
    const question = byId(contribution.answers);
    const speaker = question?.speaker;
    if (speaker?.name && speaker.attribution !== "unidentified") {
      return `, answering ${escapeMarkdown(speaker.name)}${attributionMark(speaker)}`;
    }
    return ", answering a question";
  }
  return group.every(({ quote }) => asks(quote)) ? ", asking" : "";
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

type ById = (id: string) => Contribution | null;

/** One point per contribution, in order of its first citation; a question for a day puts the day first. */
export function composePoints(
  citations: readonly Citation[],
  byId: ById = () => null,
  wants: Wants = null,
): Point[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.contributionId) ?? [];
    groups.set(citation.contributionId, [...group, citation]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const day = printDebateDay(first.debate) ?? "day not established";
    const [before, after] = wants === "day" ? [`${capitalised(day)}: `, ""] : ["", `, ${day}`];
    const quotations = group.map(({ quote, marker, quotingSomeoneElse }) => {
      const whose = quotingSomeoneElse ? "quoting someone else: " : "";
      return `${whose}“${escapeMarkdown(quote)}” [${marker}]`;
    });
    return [
      {
        text: `${before}${speakerText(first)}${standing(group, byId(first.contributionId), byId)}, ${debateText(first)}${after}: ${quotations.join(" … ")}`,
        markers: group.map(({ marker }) => marker),
      },
    ];
  });
}
