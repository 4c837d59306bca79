/**
 * A conversation as a file. What is doubtful on the page is marked in the file too, and the licence
 * of the words goes with them.
 */
import type { Citation } from "../../server/contract.ts";
import { copiedSpeaker, withExcerptsMark } from "../copying.ts";
import { licenceLine } from "../licence.ts";
import type { Exchange } from "../state.ts";
import { coverageInWords, debateDay, debateTitle, debateVenue, partyAndSeat } from "../wording.ts";
import { conversationTitle, type SavedConversation } from "./conversation.ts";

/** Markdown: each question, how it was read, its quotations with who, where and when. */
export function conversationMarkdown(conversation: SavedConversation): string {
  const parts = [
    `# ${plain(conversationTitle(conversation))}`,
    ...conversation.exchanges.flatMap(exchangeMarkdown),
    "---",
    licenceLine,
  ];
  return `${parts.join("\n\n")}\n`;
}

function exchangeMarkdown({ question, interpretation, citations, answer }: Exchange): string[] {
  return [
    `## ${plain(question)}`,
    ...(interpretation ? [plain(interpretation.explanation)] : []),
    ...(answer?.status === "no_evidence" ? [plain(answer.reason ?? answer.text)] : []),
    ...citations.map(citationMarkdown),
    ...(answer
      ? [`Searched: ${coverageInWords(answer.coverage)}.`]
      : ["(The answer was cut off.)"]),
  ];
}

function citationMarkdown(citation: Citation): string {
  const { speaker, debate, source } = citation;
  const who = [copiedSpeaker(citation), speaker.office, speaker.name && partyAndSeat(speaker)];
  const where = [debateTitle(debate), debateVenue(debate), debateDay(debate)];
  const lines = [
    `> “${plain(citation.quote).replace(/\s*\n\s*/g, "\n>\n> ")}”`,
    ">",
    `> — ${plain(present(who))}; ${plain(present(where))}; ${plain(withExcerptsMark(citation))}`,
    ...(citation.quotingSomeoneElse ? [">", "> (The speaker is quoting somebody else here.)"] : []),
    ...(source.url ? [">", `> <${source.url.replace(/[<>\s]/g, encodeURIComponent)}>`] : []),
  ];
  return `[${citation.marker}]\n\n${lines.join("\n")}`;
}

const present = (parts: readonly (string | null | false)[]) => parts.filter(Boolean).join(", ");

/** Words from outside in which nothing is markup. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");

/** JSON: what was asked and answered, with each speaker also as it is to be named elsewhere. */
export function conversationJson(conversation: SavedConversation): string {
  const { id, startedAt, changedAt, exchanges } = conversation;
  const turns = exchanges.map(({ question, given, interpretation, citations, answer }) => ({
    question,
    given,
    interpretation,
    answer: answer && {
      status: answer.status,
      text: answer.text,
      reason: answer.reason,
      coverage: answer.coverage,
    },
    citations: citations.map((citation) => ({
      ...citation,
      attributedTo: copiedSpeaker(citation),
      reference: withExcerptsMark(citation),
    })),
  }));
  const title = conversationTitle(conversation);
  const file = { licence: licenceLine, id, title, startedAt, changedAt, exchanges: turns };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** "county-lines.md": the title as a file name that is safe anywhere. */
export function exportName(conversation: SavedConversation, ending: "md" | "json"): string {
  const words = conversationTitle(conversation)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${words || "conversation"}.${ending}`;
}
