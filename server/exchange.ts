/**
 * Which questions a contribution replies to. An answer seldom repeats the words of its question, so the
 * two are searched as one exchange.
 */
import { addToGroup } from "../indexer/add-to-group.ts";
import type { Contribution } from "../indexer/contribution.ts";

/** The questions that a contribution replies to, and the replies to a question, as far as they are here. */
export interface Exchanges {
  /** Nearest first; several when questions are answered together. */
  questionsOf(contribution: Contribution): readonly Contribution[];
  repliesTo(contribution: Contribution): readonly Contribution[];
  /** What another said directly after it, and not as a question: it may answer what asked nothing. Empty where a gap or the Chair follows. */
  followedBy(contribution: Contribution): readonly Contribution[];
}

const ASKS = /\?[”’"')\]]*\s*$/;
/** Questions of one group are put one after the other; the order paper has seldom more. */
const LARGEST_GROUP = 12;

function isOfAnother(before: Contribution, next: Contribution): boolean {
  if (next.gapBefore || next.kind === "question" || next.kind === "procedural") return false;
  return before.speaker.name === null || before.speaker.name !== next.speaker.name;
}

/** Whether what was said just before may be what this replies to: an aid to finding, never shown as fact. */
function mayReply(before: Contribution, next: Contribution): boolean {
  return isOfAnother(before, next) && (before.kind === "question" || ASKS.test(before.text));
}

/** Pairs the contributions: by the link the source gives, else by standing directly after a question. */
export function collectExchanges(contributions: readonly Contribution[]): Exchanges {
  const byId = new Map(contributions.map((each) => [each.id, each]));
  const byPlace = new Map(
    contributions.map((each) => [`${each.debate.id} ${each.position}`, each]),
  );
  const before = ({ debate, position }: Contribution) =>
    byPlace.get(`${debate.id} ${position - 1}`);
  const questions = new Map<string, Contribution[]>();
  const replies = new Map<string, Contribution[]>();
  for (const each of contributions) {
    const previous = before(each);
    const linked = each.answers === null ? undefined : byId.get(each.answers);
    const first = linked ?? (previous && mayReply(previous, each) ? previous : undefined);
    if (first === undefined) continue;
    const group = [first];
    // From the first of a group to the answer, or back from the one that stands before it.
    for (let other = previous; other?.kind === "question"; other = before(other)) {
      if (group.length === LARGEST_GROUP || other.gapBefore) break;
      if (!group.includes(other)) group.push(other);
    }
    questions.set(each.id, group);
    for (const question of group) {
      addToGroup(replies, question.id, each);
    }
  }
  return {
    questionsOf: ({ id }) => questions.get(id) ?? [],
    repliesTo: ({ id }) => replies.get(id) ?? [],
    followedBy(contribution) {
      const next = byPlace.get(`${contribution.debate.id} ${contribution.position + 1}`);
      if (next === undefined || contribution.kind === "procedural") return [];
      return isOfAnother(contribution, next) && !ASKS.test(next.text) ? [next] : [];
    },
  };
}
