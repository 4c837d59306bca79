/** Telling a ministerial office from the other offices that pages print beside a name. */

const NOT_OF_THE_GOVERNMENT =
  /\bShadow\b|\bOpposition\b|\b(?:Private|Permanent|General|Cabinet) Secretary\b|\bformer\b|\bCommittee\b|\bCommission(?:er)?s?\b|\bSpeaker\b|\bFirst Minister\b|\bspokes(?:man|woman|person)\b/i;

const MINISTERIAL =
  /\bMinister\b|\bSecretary\b|\bChancellor\b|\b(?:Attorney|Solicitor|Advocate|Paymaster)[- ]General\b|\bLeader of the House\b|\bLord President of the Council\b|\bLord Privy Seal\b|\bPresident of the Board of Trade\b|\b(?:Lord|Baroness) in Waiting\b|\b(?:Treasurer|Comptroller|Vice[- ]Chamberlain) of\b|\bCaptain of the\b|\bWhip\b/i;

/** A whip's office, though Church Estates and other Commissioners are not of the Government. */
const LORD_COMMISSIONER = /\bLord Commissioner\b/i;

/**
 * Whether an office printed on a page ("The Minister for Security and Economic Crime") is one of the
 * Government's. False for shadow and opposition posts, chairs of committees, Church Estates
 * Commissioners, aides to ministers, and whatever else is not known to be one.
 */
export function isMinisterialOffice(printed: string): boolean {
  if (LORD_COMMISSIONER.test(printed)) return true;
  return MINISTERIAL.test(printed) && !NOT_OF_THE_GOVERNMENT.test(printed);
}
