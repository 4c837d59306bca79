/** "who agreed with her?", "did the Minister object?": how somebody took what was said, which is recorded nowhere. */
import type { Filters } from "../../contract.ts";
import { namesWho } from "../../filters.ts";
import type { Leaning } from "./leaning.ts";
import { type Pronoun, pronounOf } from "./turns.ts";
import { END, LEAD } from "./widening.ts";

/** A question of the kind, put as one that can be answered. */
export interface Agreeing {
  /** The same, asking for what was said: "who said?", "did the Minister say?" */
  asked: string;
  /** The pronoun for whoever is agreed with. */
  than: Pronoun | null;
  /** "who else agreed?" */
  further: boolean;
  note: string;
}

const WHOM = "(?:him|her|them|it|this|that|(?:what|that) (?:he|she|they) (?:said|says))";
const AGREES = `(?:(?:dis)?agree[ds]?|concur(?:s|red)?|object(?:s|ed)?|dissent(?:s|ed)?|(?:takes?|took|taken) (?:issue|(?:a|the) (?:different|opposite|same) view))(?: (?:with|to) ${WHOM})?`;
const TAKES_SIDES =
  "(?:support|back|oppose|contradict|challenge|criticise|criticize|defend|rebut)(?:e?d|s|ted)?";
const WHO = "(?:who|(?:which|what) (?:\\p{L}+ ){0,2}\\p{L}+?)(?: else)?";
const OFTEN = "(?: (?:has|have|had|also|ever|actually|really|fully|strongly|even|not|never))*";
const DID =
  "(?:did|does|do|has|have|had) (?!(?:it|this|that|there|i|we|you)\\b)[^?,]{1,50}?|(?:did|does|do|has|have|had)n['’]t (?!(?:it|this|that|there|i|we|you)\\b)[^?,]{1,50}?";
const STANCE =
  "(?:disagreements?|agreement|dissent|objections?|opposition|support|opposed|against|in favour|in agreement)";
const FORMS: readonly [form: RegExp, verb: string][] = [
  [
    new RegExp(`${LEAD}(${WHO})${OFTEN} (?:${AGREES}|${TAKES_SIDES} (?:him|her))${END}`, "iu"),
    "said",
  ],
  [
    new RegExp(
      `${LEAD}(${DID})${OFTEN} (?:${AGREES}|${TAKES_SIDES} (?!them\\b)${WHOM})${END}`,
      "iu",
    ),
    "say",
  ],
];
/** "was anyone against it?", "any objections?" */
const ANY_STANCE = new RegExp(
  `${LEAD}(?:(?:was|were|is|are) )?(?:there )?(?:who (?:was|is|were)|any|any(?:one|body)(?: else)?(?: (?:was|is|were))?) ${STANCE}(?: (?:to|with|of|for|from) ${WHOM}| ${WHOM})?${END}`,
  "iu",
);
const THAN = /\b(him|her|them)\b|\b(?:what|that) (he|she|they) \p{L}+(?=[^\p{L}]*$)/iu;
/** Whether a motion was agreed to is no words of anybody’s. */
const HOUSE = /^(did|does|do|has|have|had) (?:the (?:house|committee|commons|lords)|parliament)$/i;

const NOTE =
  "Who agreed or disagreed with whom is not recorded, only what was said of the subject.";

/** The same question, where that is the whole of it; null for every other. */
export function readAgreeing(question: string): Agreeing | null {
  const asked = putAnew(question);
  if (asked === null) return null;
  const [, whom, who] = THAN.exec(question) ?? [];
  return { asked, than: pronounOf(whom ?? who), further: /\belse\b/i.test(question), note: NOTE };
}

/** How it leans on the last turn: whoever else is asked for, unless it names somebody of its own. */
export function leanAgreeing(leaning: Leaning, { than, further }: Agreeing, own: Filters): Leaning {
  const single =
    own.speakers !== undefined || own.offices !== undefined || leaning.pronoun !== null;
  const others = !single && (than !== null || !namesWho(own));
  return { ...leaning, others, than, further };
}

function putAnew(question: string): string | null {
  for (const [form, verb] of FORMS) {
    const who = form.exec(question)?.[1];
    if (who === undefined) continue;
    return `${who.replace(/n['’]t\b/, "").replace(HOUSE, "$1 anybody")} ${verb}?`;
  }
  return ANY_STANCE.test(question) ? "who said?" : null;
}
