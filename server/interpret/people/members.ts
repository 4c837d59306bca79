/** Words for members of either House and for parties, as alternations without capturing groups. */
import { PARTIES } from "../../../indexer/parties.ts";

/** Members of no particular side. */
export const MEMBER = "mps?|members?|peers?|politicians?";
/** Members by where they sit. */
export const BENCHER = "(?:back|front)[- ]?bench(?:ers?|es)?";
export const SPOKESPERSON = "spokes(?:man|woman|person|people)";
/** Whoever may be asked for: "which ministers". */
export const SPEAKER = `${MEMBER}|ministers?|speakers?|backbenchers?`;

/** Forms that are everyday words or abbreviations of other things. */
const NOT_ASKED_FOR = "Your Party,Speaker,Bishop,Spk,Con,Lab,Ind,Crossbencher".split(",");
const SHORTEST = 3;
const FORMS = PARTIES.flatMap(({ name, printed, aliases }) => [name, ...printed, ...aliases])
  .filter((form) => form.length >= SHORTEST && !NOT_ASKED_FOR.includes(form))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Whether a name of a party means it wherever it stands: acronyms, plurals and names of several words. */
const isPlain = (form: string) => /^[A-Z]{3,}$|[ /]|s$/.test(form);

function oneOf(forms: readonly string[]): string {
  return forms
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", " +"))
    .join("|");
}

/** Names that mean a party wherever they stand. */
export const PLAIN_PARTY = oneOf(FORMS.filter(isPlain));
/** Adjectives that mean a party only before "MPs" and the like, or as the one who speaks. */
export const ADJECTIVE = oneOf(FORMS.filter((form) => !isPlain(form)));
export const PARTY = `${PLAIN_PARTY}|${ADJECTIVE}`;
