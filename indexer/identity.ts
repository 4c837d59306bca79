/**
 * Ids of contributions and debates.
 *
 * A contribution's id comes from what was said and, where the words alone could stand anywhere
 * ("Order.", "I beg to move, ..."), from the contribution before it. It never depends on a file
 * name, a line number or the speaker we think it was: the same speech on two pages has one id, and
 * a better attribution keeps it.
 */
import { createHash } from "node:crypto";

/** Below this many words a text is common enough to be said twice. */
const DISTINCTIVE_WORDS = 20;

/** True for words (an {@link essence}) that are hardly ever said twice. */
export function isDistinctive(words: string): boolean {
  return words.split(" ").length >= DISTINCTIVE_WORDS;
}

/** What is left of a text when page furniture is ignored: question numbers, punctuation, case. */
export function essence(text: string): string {
  return text
    .replace(/^[TQ]?\d{1,2}\.\s+/, "")
    .replace(/\s*[([]\d{6}[)\]]\s*$/, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}

/**
 * Ids for the contributions of one debate, in its order; unique within it.
 * @param texts the contributions' texts; `null` marks a gap in the debate
 */
export function contributionIds(texts: readonly (string | null)[]): string[] {
  const seen = new Map<string, number>();
  const ids: string[] = [];
  let before = "";
  for (const text of texts) {
    if (text === null) {
      before = "";
      continue;
    }
    const words = essence(text);
    const parts = isDistinctive(words) ? [words] : [words, before];
    const key = digest(parts);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    ids.push(`c${times === 0 ? key : digest([...parts, String(times)])}`);
    before = words;
  }
  return ids;
}

/** The id of a contribution whose words were also said on another occasion, told apart by day and House. */
export function idOnOccasion(id: string, date: string | null, house: string | null): string {
  return `c${digest([id, date ?? "", house ?? ""])}`;
}

/**
 * Id of a debate: from its day, place and title where both are known, else from the words of its
 * first contribution, so that two untitled debates never share one.
 * @param earlier how many debates of that day, place and title a whole day's record held before it
 */
export function debateId(
  debate: { title: string | null; date: string | null; house: string | null; venue: string | null },
  firstContributionId: string,
  earlier = 0,
): string {
  const { title, date, house, venue } = debate;
  const parts =
    title && date
      ? [date, house ?? "", venue ?? "", essence(title)]
      : [title ? essence(title) : "", firstContributionId];
  if (earlier > 0) parts.push(String(earlier));
  return `d${digest(parts)}`;
}
