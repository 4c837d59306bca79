/** A name that is also an everyday word: "Prevent" is a programme, "prevent" a verb. */
import type { Contribution } from "../../../indexer/contribution.ts";

/** The word as the whole of one, after what `before` allows. */
function alone(word: string, before = "(?<![\\p{L}\\p{N}])"): RegExp {
  return new RegExp(`${before}${word}(?![\\p{L}\\p{N}])`, "gu");
}

const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;
/** With a capital within a sentence at least once for so many times in small letters, it is a name here. */
const SMALL_TO_CAPITAL = 2;

/**
 * The topic, where it is one word that the questioner wrote with a capital within a sentence and the
 * record writes so too; null otherwise. Only what holds it with its capital speaks of it.
 */
export function readName(
  question: string,
  topic: string,
  contributions: readonly Contribution[],
): string | null {
  if (!CAPITALISED.test(topic)) return null;
  if (question.search(alone(topic, "[\\p{L}\\p{N},;:’'”)] ")) < 0) return null;
  const lower = topic.toLowerCase();
  const within = alone(topic, "(?<=[\\p{Ll},;] )");
  // Looking for the letters first is much the quicker.
  const count = (word: string, pattern: RegExp) =>
    contributions.reduce(
      (sum, { text }) => sum + (text.includes(word) ? (text.match(pattern)?.length ?? 0) : 0),
      0,
    );
  const capitals = count(topic, within);
  return capitals > 0 && capitals * SMALL_TO_CAPITAL >= count(lower, alone(lower)) ? topic : null;
}

/** Whether a contribution, or the title it stands under, holds the name with its capital. */
export function holdsName(name: string, { text, debate }: Contribution): boolean {
  return `${debate.title ?? ""}\n${text}`.search(alone(name)) >= 0;
}
