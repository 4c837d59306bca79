/**
 * The quotations a person kept, as data. They are grouped by contribution, because that is what a
 * briefing orders and annotates: quotations from one contribution stay together.
 */
import type { Citation } from "../../server/contract.ts";
import { copiedReference, copiedSpeaker } from "../copying.ts";
import { debateDay, debateTitle, debateVenue } from "../wording.ts";

export type KeptWords = Pick<Citation, "quote" | "quoteStart" | "quoteEnd" | "quotingSomeoneElse">;

/** One contribution of which something was kept. */
export interface Kept {
  contributionId: string;
  /** In the order of the contribution; never empty. */
  words: readonly KeptWords[];
  /** Who and as what, with every mark of doubt. */
  who: string;
  /** Debate, venue and day. */
  where: string;
  /** Speaker and Hansard-style reference. */
  reference: string;
  /** What the person wrote about it; empty where nothing. */
  note: string;
  /** The question under which it was found; null where none was asked. */
  question: string | null;
}

/** A quotation as kept from an answer. */
export function keptFrom(citation: Citation, question: string | null): Kept {
  const { contributionId, speaker, debate } = citation;
  const { quote, quoteStart, quoteEnd, quotingSomeoneElse } = citation;
  return {
    contributionId,
    words: [{ quote, quoteStart, quoteEnd, quotingSomeoneElse }],
    who: present([copiedSpeaker(citation), speaker.office, speaker.party]),
    where: present([
      `${debateTitle(debate)}${debate.complete ? "" : " (excerpts)"}`,
      debateVenue(debate),
      debateDay(debate),
    ]),
    reference: copiedReference(citation),
    note: "",
    question,
  };
}

const present = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(", ");

type Place = Pick<Citation, "contributionId" | "quoteStart" | "quoteEnd">;

const isAt =
  ({ quoteStart, quoteEnd }: Omit<Place, "contributionId">) =>
  (words: KeptWords) =>
    words.quoteStart === quoteStart && words.quoteEnd === quoteEnd;

export const isKept = (kept: readonly Kept[], place: Place) =>
  kept.some(
    ({ contributionId, words }) =>
      contributionId === place.contributionId && words.some(isAt(place)),
  );

/** How many quotations are kept. */
export const countKept = (kept: readonly Kept[]) =>
  kept.reduce((sum, { words }) => sum + words.length, 0);

/** With one more at the end, or with its words beside others of the same contribution. */
export function withKept(kept: readonly Kept[], added: Kept): Kept[] {
  const known = kept.find(({ contributionId }) => contributionId === added.contributionId);
  if (!known) return [...kept, added];
  const fresh = added.words.filter((words) => !known.words.some(isAt(words)));
  const words = [...known.words, ...fresh].sort((a, b) => a.quoteStart - b.quoteStart);
  return kept.map((one) => (one === known ? { ...one, words } : one));
}

/** Without these words; a contribution of which nothing is left goes. */
export function withoutWords(kept: readonly Kept[], place: Place): Kept[] {
  return kept
    .map((one) =>
      one.contributionId === place.contributionId
        ? { ...one, words: one.words.filter((words) => !isAt(place)(words)) }
        : one,
    )
    .filter(({ words }) => words.length > 0);
}

/** One place up (-1) or down (1); as it was where there is no such place. */
export function moved(kept: readonly Kept[], contributionId: string, step: -1 | 1): Kept[] {
  const from = kept.findIndex((one) => one.contributionId === contributionId);
  const one = kept[from];
  const to = from + step;
  if (!one || to < 0 || to >= kept.length) return [...kept];
  const rest = kept.filter((other) => other !== one);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

export const withNote = (kept: readonly Kept[], contributionId: string, note: string) =>
  kept.map((one) => (one.contributionId === contributionId ? { ...one, note } : one));

/** What of a stored list this version of the page can read. */
export function readKept(value: unknown): Kept[] {
  return Array.isArray(value) ? value.filter(isOneKept) : [];
}

function isOneKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { contributionId, words, who, where, reference, note, question } = value as Partial<Kept>;
  return (
    [contributionId, who, where, reference, note].every((text) => typeof text === "string") &&
    (question === null || typeof question === "string") &&
    Array.isArray(words) &&
    words.length > 0 &&
    words.every(
      (one: Partial<KeptWords> | null) =>
        typeof one?.quote === "string" &&
        Number.isInteger(one.quoteStart) &&
        Number.isInteger(one.quoteEnd) &&
        typeof one.quotingSomeoneElse === "boolean",
    )
  );
}
