/** The addresses of the page: what each shows, and how each is written. */
import type { Filters } from "../server/contract.ts";
import { addFilters, filtersOf, isEmpty } from "./filter-query.ts";

/** Filters that go with a question: beside those in its words, or exactly these. */
export interface Given {
  filters: Filters;
  /** True: none are read from the words (the contract's `readFilters: false`). */
  exactly: boolean;
}

export interface Asked {
  question: string;
  given: Given;
}

export type Route =
  /** `/` and `/?q=...`, which asks at once. */
  | { view: "new"; asked: Asked | null }
  /** `/c/<id>`; with `?q=` it is asked where that conversation is not kept. */
  | { view: "conversation"; id: string; asked: Asked | null }
  | { view: "conversations" }
  | { view: "debates" }
  /** `at` is a contribution to open at, `words` the part of it to highlight. */
  | { view: "debate"; id: string; at: string | null; words: { start: number; end: number } | null }
  | { view: "speakers" }
  | { view: "speaker"; name: string }
  /** `/briefing`, from what was kept; with `?q=` from that question. */
  | { view: "briefing"; asked: Asked | null }
  | { view: "nowhere" };

export const nothingGiven: Given = { filters: {}, exactly: false };

/** What an address shows. */
export function routeOf({ pathname, search }: { pathname: string; search: string }): Route {
  const query = new URLSearchParams(search);
  const [first = "", second, ...more] = pathname.split("/").slice(1).map(decoded);
  if (more.length > 0) return { view: "nowhere" };
  if (first === "" && second === undefined) return { view: "new", asked: askedIn(query) };
  if (first === "c" && second) return { view: "conversation", id: second, asked: askedIn(query) };
  if (first === "conversations" && !second) return { view: "conversations" };
  if (first === "briefing" && !second) return { view: "briefing", asked: askedIn(query) };
  if (first === "debates") {
    if (!second) return { view: "debates" };
    return { view: "debate", id: second, at: query.get("at"), words: wordsIn(query) };
  }
  if (first === "speakers")
    return second ? { view: "speaker", name: second } : { view: "speakers" };
  return { view: "nowhere" };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function askedIn(query: URLSearchParams): Asked | null {
  const question = query.get("q")?.trim();
  if (!question) return null;
  return {
    question,
    given: { filters: filtersOf(query), exactly: query.get("exactly") === "yes" },
  };
}

function wordsIn(query: URLSearchParams): { start: number; end: number } | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.get("words") ?? "") ?? [];
  return start && end ? { start: Number(start), end: Number(end) } : null;
}

/** `?q=...` with filters, for `/` and `/c/<id>`. */
export function askedQuery({ question, given }: Asked): string {
  const query = addFilters(new URLSearchParams({ q: question }), given.filters);
  if (given.exactly) query.set("exactly", "yes");
  return `?${query}`;
}

export const conversationPath = (id: string, asked: Asked | null) =>
  `/c/${encodeURIComponent(id)}${asked ? askedQuery(asked) : ""}`;

/** A briefing on a question, or from what was kept. */
export const briefingPath = (asked: Asked | null) => `/briefing${asked ? askedQuery(asked) : ""}`;

export const speakerPath = (name: string) => `/speakers/${encodeURIComponent(name)}`;

/** A debate, or a contribution in it, or words of that contribution. */
export function debatePath(
  id: string,
  at?: string,
  words?: { start: number; end: number },
): string {
  const query = new URLSearchParams();
  if (at) query.set("at", at);
  if (words) query.set("words", `${words.start}-${words.end}`);
  return `/debates/${encodeURIComponent(id)}${query.size > 0 ? `?${query}` : ""}`;
}

/** Given filters that are none, so that requests and addresses stay short. */
export const isNothing = ({ filters, exactly }: Given) => !exactly && isEmpty(filters);
