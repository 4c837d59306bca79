const MINISTERIAL =
  /\b(?:Secretary of State|Minister|Chancellor|Attorney General|Solicitor General|Advocate General|Lord Privy Seal|Lord President of the Council|Leader of the House|Parliamentary (?:Under-)?Secretary|Secretary to the Treasury|Paymaster General|President of the Board|Comptroller of|Treasurer of|Vice-Chamberlain|Lord Commissioner|Lord in Waiting|Captain of)\b/i;

/**
 * True for an office that the page prints ("Parliamentary Under-Secretary of State for the Home
 * Department") and that only a Minister of the Crown holds; false for a shadow's and for others
 * ("Second Church Estates Commissioner").
 */
export function isMinisterialOffice(printed: string): boolean {
  return MINISTERIAL.test(printed) && !/\bshadow\b/i.test(printed);
}
