/** How Members refer to one another, and what each form implies of the person meant. */
import type { Gender } from "../../../forenames.ts";

const QUALITIES = "(?:(?:right )?hon\\.|noble)(?:,? (?:and )?(?:learned|gallant|reverend))*";

/** "hon. Lady", "right hon. and learned Friend", "noble Lord", "right reverend Prelate": a pattern's text. */
export const MEMBER = `(?:${QUALITIES} (?:Friends?|Gentleman|Lady|Ladies|Members?|Lord|Lords|Baroness|Earl|Viscount|Duke|Countess)|right reverend Prelate|noble Lord|Minister)`;

/** "the Home Secretary", "the Minister for Security": whoever answers for the Government. */
export const MINISTER =
  "[Tt]he (?:\\w+ )?(?:Minister|Secretary of State|Prime Minister|Deputy Prime Minister|Chancellor|Solicitor[- ]General|Attorney[- ]General|Leader of the House|Lord Chancellor|Paymaster General|Chief Secretary|(?:Home|Foreign|Health|Education|Defence|Justice|Transport|Culture|Business|Environment|Communities|Housing|Work and Pensions|International Development|International Trade|Northern Ireland|Energy|Science|Technology|Work|Welsh|Scottish|Children.s|Treasury|Financial|Economic|Exchequer) Secretary)\\b";

const WOMAN = /\b(?:hon\.(?: and (?:learned|gallant))* Lady|noble (?:Baroness|Countess))\b/;
const MAN =
  /\b(?:hon\.(?: and (?:learned|gallant))* Gentleman|noble (?:and (?:learned|gallant) )?(?:Lord|Earl|Viscount|Duke))\b/;

/** Words that open a reply: who is meant there is as a rule whoever has just spoken. */
export function opening(text: string): string {
  return text.slice(0, 160);
}

/** Whether the opening words are said to a woman or to a man; null when they do not tell. */
export function addressedGender(text: string): Gender | null {
  const words = opening(text);
  const woman = WOMAN.test(words);
  const man = MAN.test(words);
  if (woman === man) return null;
  return woman ? "woman" : "man";
}
