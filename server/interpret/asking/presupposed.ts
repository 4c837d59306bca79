/**
 * What a question takes as given: "why did she resign" holds only when somebody says that she did. Where
 * nobody says the word at all, the subject alone is no answer.
 */
import type { Interpretation } from "../../contract.ts";
import { namesWho } from "../../filters.ts";
import { subjectTerms, wordsOf } from "../../words.ts";

const WHY =
  /^\s*(?:(?:and|but|so)\s+)?(?:why|how come|when|(?:on )?(?:what|which) (?:date|day)|(?:for )?what (?:was the |were the |is the )?reasons?|what (?:explanation|justification|excuse|reasons?) (?:did|has|have|does)|what made|how (?:did|does|has|have|do) [^?]{2,40}? (?:justify|defend|explain))\b/i;
const ACTED = /\b(?:did|does|do|has|have|had|made)\b/i;
/** "what did he say when he withdrew" */
const AS_HE_DID = /\bwhen (?:he|she|they) (\p{L}+)/iu;
/** "why did she vote against": told further on as well as at the beginning. */
const ACT =
  /\b(?:refuse[ds]?|turn(?:ed)? down|scrap(?:ped)?|abolish(?:ed|ing)?|block(?:ed)?|vote[ds]?|resign(?:ed)?|quit|apologi[sz]ed?|abstain(?:ed)?|rebel(?:led)?|defect(?:ed)?|withdr[ae]w|retired?|reject(?:ed)?|oppose[ds]?|abolition|resignation|withdrawal|retirement|repeal|closure)\b/i;
/** The last word, where it tells what was done, and not "long-winded". */
const PARTICIPLE_LAST = /(?<![\p{L}-])\p{L}+ed(?=[\s?.!]*$)/iu;
/** "in which speech did she announce that she was resigning" */
const ANNOUNCED = /\bannounced? (?:that )?(?:s?he|they) (?:was|were|had|would|is|are) (\p{L}+)/iu;
/** "why did she say that it would be abolished" */
const SUFFERED = /\b(?:was|were|been|be|being) (\p{L}+ed)\b/iu;
const WHEN = /^\s*(?:(?:and|but|so)\s+)?(?:when|(?:on )?(?:what|which) (?:date|day))\b/i;

/** What is done by speaking, and not told: whoever rebukes somebody does not say "I rebuke". */
const DONE_BY_SPEAKING =
  /^(?:rebuk|reprimand|scold|teas|mock|interrupt|thank|prais|criticis|congratulat|welcom|challeng|press|question|correct|tell|tick|warn|ask|urg|call|complain|jok)(?:e|es|ed|s|ing)?$/;

/** The words for what is said to have happened; empty for a question that takes nothing as given. */
export function readPresupposed(question: string, { topic, filters }: Interpretation): string[] {
  const did = AS_HE_DID.exec(question)?.[1];
  const words = wordsOf(topic).map(({ lower }) => lower);
  const announced = ANNOUNCED.exec(question)?.[1];
  const found = [did, announced].flatMap((word) => word?.toLowerCase() ?? []);
  if (WHY.test(question)) {
    // With whoever acted read as a filter, what is left begins with what they did.
    if (namesWho(filters) && ACTED.test(question)) {
      const [did = "", to, whatTo = ""] = words;
      const act = ACT.exec(question)?.[0].toLowerCase() ?? "";
      // Of "when" only an act is sure to be meant: "when did the Speaker tick off" is told in other words.
      const told = WHEN.test(question) || DONE_BY_SPEAKING.test(did) ? [] : [did];
      found.push(act, ...told, ...(to === "to" ? [whatTo] : []));
    }
    // "Why was the agency abolished": further on such a word tells only more of the subject.
    found.push(PARTICIPLE_LAST.exec(topic)?.[0].toLowerCase() ?? "");
    found.push(SUFFERED.exec(topic)?.[1]?.toLowerCase() ?? "");
  }
  return [...new Set(found)].filter((word) => subjectTerms(word).length === 1);
}

/** "Why did she call for", "what reasons did she give for wanting": what she stands for is taken as given. */
const STANDS_FOR =
  /\b(?:want(?:ed|ing)?|call(?:ed|ing)? for|back(?:ed|ing)?|support(?:ed|ing)?|demand(?:ed|ing)?|argu(?:e|ed|ing)|urg(?:e|ed|ing)|favour(?:ed|ing)?|propos(?:e|ed|ing)|advocat(?:e|ed|ing)|insist(?:ed|ing)?|say|saying)\b/i;

/** Whether the question takes somebody whom it names to hold what its topic tells. */
export function takesStance(
  question: string,
  { filters }: Pick<Interpretation, "filters">,
): boolean {
  return (
    WHY.test(question) &&
    !WHEN.test(question) &&
    filters.speakers !== undefined &&
    STANDS_FOR.test(question)
  );
}
