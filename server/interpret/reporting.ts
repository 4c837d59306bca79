/** What people do to be heard: of whoever is asked for, it says nothing of the subject. */

const VERBS = new Set(
  `add address advise assert bring brought call cite clarify commit conclude contend contribute cover declare demand
  disclose emphasise express flag forward go going hint highlight imply insist issue lay maintain note observe offer
  out outline pledge point present probe promise propose provide publish push put query reassure recommend refer
  release report reveal set share stress suggest table touch underline up update urge voice vow weigh write wrote`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether it is such a verb, or the little word that goes with one ("put forward"). */
export function isReporting(lower: string): boolean {
  if (VERBS.has(lower) || VERBS.has(lower.replace(/s$/, ""))) return true;
  const stem = lower.replace(/ed$/, "");
  return [`${stem}e`, stem, stem.slice(0, -1)].some((verb) => stem !== lower && VERBS.has(verb));
}
