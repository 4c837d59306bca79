/**
 * Abbreviations of British government and Parliament, read as their long forms by both the index and
 * the question, so that "NCA" and "National Crime Agency" find each other.
 */

/** Only abbreviations that mean nothing else in a debate; "IT", "US" and "MP" are words of their own. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  cicb: "criminal injuries compensation board",
  cics: "criminal injuries compensation scheme",
  cps: "crown prosecution service",
  csae: "child sexual abuse exploitation",
  dbs: "disclosure barring service",
  defra: "environment food rural affairs",
  dwp: "department work pensions",
  e2ee: "end encryption",
  echr: "european convention human rights",
  ehrc: "equality human rights commission",
  fca: "financial conduct authority",
  gchq: "government communications headquarters",
  gmp: "greater manchester police",
  hmic: "inspectorate constabulary",
  hmrc: "revenue customs",
  icr: "internet connection records",
  iicsa: "independent inquiry child sexual abuse",
  iopc: "independent office police conduct",
  ipa: "investigatory powers act",
  ipsa: "independent parliamentary standards authority",
  isc: "intelligence security committee",
  jchr: "joint committee human rights",
  mlat: "mutual legal assistance treaty",
  moj: "ministry justice",
  mhclg: "ministry housing communities local government",
  nca: "national crime agency",
  ncarrb: "national crime agency remuneration review body",
  ncsc: "national cyber security centre",
  npcc: "national police chiefs council",
  nrm: "national referral mechanism",
  obr: "office budget responsibility",
  ofsted: "office standards education",
  ons: "office national statistics",
  pcc: "police crime commissioner",
  pcso: "police community support officers",
  ppe: "personal protective equipment",
  pru: "pupil referral units",
  psni: "police service northern ireland",
  rocu: "regional organised crime units",
  sfo: "serious fraud office",
  soc: "serious organised crime",
  tpim: "terrorism prevention investigation measures",
  unhcr: "united nations refugee agency",
  uwo: "unexplained wealth orders",
};

/** The words a lower-case word stands for, also in the plural ("prus"); null when it is no abbreviation. */
export function longForm(word: string): string[] | null {
  const known = (key: string) => (Object.hasOwn(LONG_FORMS, key) ? LONG_FORMS[key] : undefined);
  const form = known(word) ?? (word.endsWith("s") ? known(word.slice(0, -1)) : undefined);
  return form === undefined ? null : form.split(" ");
}
