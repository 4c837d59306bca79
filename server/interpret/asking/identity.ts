/** Questions of who or what somebody is, and not of what was said: "who was Home Secretary?", "which party is she in?" */
import type { Interpretation } from "../../contract.ts";

/**
 * What is asked for stands beside what those kept to said; or, "untold", nobody indexed is shown to be such, and
 * "told-of", what is said of it may tell.
 */
export type Identity = "shown" | "untold" | "told-of";

const TIME =
  "(?: (?:in|on|at|during|since|before|after|until|by|then|now|today|currently|back)\\b[^?]*)?";
const WHO = new RegExp(
  `^\\s*(?:(?:and|so) )?who(?:['’]s| is| was| are| were) (?!(?:to|for|in|on|against|saying|asking|being)\\b)([^?,]+?)${TIME}[\\s?.!]*$`,
  "iu",
);
/** Whoever did something is asked for by it. */
const DID = /\b(?:to|who|that|which|whose|about|on|against|\p{L}+ed|\p{L}+ing)\b/iu;
/** Offices and callings that one person has. */
const OFFICE =
  /^(?:the |our )?(?:(?:current|then|new|present|shadow|deputy|prime|chief|lord|\p{L}+) ){0,4}(?:minister|secretary|chancellor|spokes(?:man|woman|person)|leader|whip|chair(?:man|woman|person)?|mayor|ambassador|commissioner|president|monarch|king|queen)\b/iu;
const WHAT =
  /^\s*(?:(?:and|so) )?(?:(?:which|what) (?:political )?(?:party|constituency|seat|office|post|job|position|role)\b|(?:is|was) [^?]+ (?:an? |the )?(?:mps?|members?|ministers?|peers?|backbenchers?|secretary|lord|baroness)[\s?.!]*$)/iu;

/** Null for a question of what was said. */
export function readIdentity(
  question: string,
  { topic, filters, carriedOver }: Pick<Interpretation, "topic" | "filters" | "carriedOver">,
): Identity | null {
  const who = WHO.exec(question)?.[1] ?? "";
  const asked = who !== "" && !DID.test(who);
  const named = (filters.speakers ?? filters.offices) !== undefined;
  const presiding = filters.roles?.includes("chair") === true;
  const own = topic === "" || carriedOver.length > 0;
  if (own && (named || presiding) && (asked || WHAT.test(question))) return "shown";
  if (!asked || named || presiding || !OFFICE.test(who)) return null;
  return topic === "" ? "untold" : "told-of";
}
