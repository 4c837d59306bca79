/** What people do to be heard: of whoever is asked for, it says nothing of the subject. */
import { wordSet } from "../../words.ts";

/** Verbs that mean little else. */
const SURELY = wordSet(
  "bring brought cite emphasise express flag highlight hint imply insist mention note outline point refer stress touch underline voice weigh",
);
/** Verbs that mean it after "what did X". */
const VERBS =
  wordSet(`add address advise assert call clarify commit conclude contend contribute cover declare demand disclose go going
  issue lay maintain observe offer pledge present probe promise propose provide publish push put query reassure
  recommend release report reveal set share suggest table update urge vow write wrote`);
const PARTICLES = wordSet("about forward in into on out to up");

/** The forms that a word may be of: "flagged" and "flags" of "flag". */
function formsOf(lower: string): string[] {
  const stem = lower.replace(/e?d$|e?s$/, "");
  return [lower, stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")];
}

/** Whether it is such a verb, whatever else it may mean. */
export function isReporting(lower: string): boolean {
  return isSurelyReporting(lower) || formsOf(lower).some((form) => VERBS.has(form));
}

/** Whether it is a verb that hardly means anything else. */
export function isSurelyReporting(lower: string): boolean {
  return formsOf(lower).some((form) => SURELY.has(form));
}

/** The little word that goes with such a verb: "put forward". */
export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

/** The verbs, as one alternation. */
export const REPORTING_VERB = [...SURELY, ...VERBS].join("|");
