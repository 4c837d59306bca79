/** "migration, but not Rwanda": a part of the subject that is asked to be left out. */
import type { Finding } from "../finding.ts";

const WORDS = "([^\\s,?.!]+(?: [^\\s,?.!]+){0,3})(?=[\\s?.!]*$)";
/** "migration, but not Rwanda", "everything except Rwanda", "asylum without mentioning Rwanda" */
const EXCEPTED = new RegExp(
  `(?:(?<=\\p{L}), (?:excluding|leaving (?:aside|out))|(?:(?<=\\p{L}),? |(?<=\\s|^))(?:but (?:not|without)|(?:and )?not including|(?:without|not) (?:(?:any )?(?:mention|talk) of|mentioning|talking (?:about|of)|discussing|referring to|(?:any )?references? to))|(?<=\\p{L}), not|^\\s*not(?= \\p{Lu})|(?<=\\b(?:[Ee]very|[Aa]ny)thing) (?:except|but|apart from|other than|besides)) (?:about |on )?${WORDS}`,
  "u",
);
/** "prison rather than fines" may be what it is about; "detention without trial" is. */
const PERHAPS = new RegExp(
  `(?<=\\p{L} )(?:(?:rather than|instead of) (?!that\\b|this\\b|it\\b)|without (?=\\p{Lu})|(?:except|apart from|other than|excluding) )${WORDS}`,
  "u",
);

/** Passages that speak of it are shown all the same, and it is said. */
export function findExceptedSubject(text: string): Finding[] {
  const match = EXCEPTED.exec(text);
  if (match?.[1] !== undefined) {
    const note = `A subject cannot be left out, so what is shown may speak of “${match[1]}”.`;
    return [{ start: match.index, end: match.index + match[0].length, filters: {}, note }];
  }
  const perhaps = PERHAPS.exec(text);
  if (perhaps === null) return [];
  const note = `A subject cannot be left out, so “${perhaps[0]}” was read as part of it.`;
  return [{ start: perhaps.index, end: perhaps.index, filters: {}, note }];
}
