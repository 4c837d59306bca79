/** A conversation as it is kept, listed and shared. */
import type { Asked } from "../route.ts";
import type { Exchange } from "../state.ts";
import { containsAll } from "../wording.ts";

/** Raised when what is kept changes shape; what has another number is not read. */
export const conversationFormat = 1;

export interface SavedConversation {
  format: typeof conversationFormat;
  id: string;
  /** The name somebody gave it; null while it goes by its first question. */
  title: string | null;
  /** ISO 8601. */
  startedAt: string;
  changedAt: string;
  exchanges: readonly Exchange[];
}

export function conversationTitle({
  title,
  exchanges,
}: Pick<SavedConversation, "title" | "exchanges">): string {
  return title ?? exchanges[0]?.question ?? "New conversation";
}

/** Random enough for one browser, and works on pages that are not served over TLS. */
export function newConversationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}

/** True for what this version of the page has kept; anything else in the database is left alone. */
export function isSavedConversation(value: unknown): value is SavedConversation {
  if (typeof value !== "object" || value === null) return false;
  const { format, id, changedAt, exchanges } = value as Partial<SavedConversation>;
  return (
    format === conversationFormat &&
    typeof id === "string" &&
    typeof changedAt === "string" &&
    Array.isArray(exchanges) &&
    exchanges.every(
      (one) => typeof one?.question === "string" && typeof one.text === "string" && one.given,
    )
  );
}

/** Whether all the words wanted stand in the title, the questions or the words quoted. */
export function mentions(conversation: SavedConversation, wanted: string): boolean {
  const { title, exchanges } = conversation;
  const texts = exchanges.flatMap(({ question, citations }) => [
    question,
    ...citations.flatMap(({ quote, speaker }) => [quote, speaker.name]),
  ]);
  return containsAll([title, ...texts], wanted);
}

/**
 * What asks the same for somebody else. A follow-up leans on the turns before it, so its subject and
 * filters are spelt out; null where nothing has been made of the question yet.
 */
export function shareable({ question, given, interpretation }: Exchange): Asked {
  if (!interpretation) return { question, given };
  const { topic, filters, carriedOver } = interpretation;
  const leans = carriedOver.length > 0;
  const filtered = Object.keys(filters).length > 0;
  return {
    question: (leans && topic) || question,
    given: { filters, exactly: leans || filtered || given.exactly },
  };
}
