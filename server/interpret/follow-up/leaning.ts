/** How a question leans on the turns before it, by its words alone. */
import { type FilterKey, WHO } from "../../filters.ts";
import { SPEECH_VERB } from "../asking/frame.ts";
import { type Pronoun, pronounOf } from "./turns.ts";
import { readWidening } from "./widening.ts";

/** How a question leans on what went before. */
export interface Leaning {
  /** "And Rwanda?", "What about 2018?", "about fraud": it opens as a continuation. */
  continues: boolean;
  /** "What did he say": the pronoun it names somebody by. */
  pronoun: Pronoun | null;
  /** "what did she say", "and her?": the pronoun's words are asked for. */
  speaks: boolean;
  /** "how much did it cost?", "how many are left?": its subject is the last one's. */
  points: boolean;
  /** "and in government?", "when she was Home Secretary?": a time of those whom the last question kept to. */
  theirs: boolean;
  /** "who else?": anybody but whom the last question kept to. */
  others: boolean;
  /** The pronoun for the one whom others are asked for beside: "who agreed with her?" */
  than: Pronoun | null;
  /** Whether all whom the questions before named are left out too: "who else agreed?" */
  further: boolean;
  /** "by everyone", "any year": what the last question kept to and this one does not. */
  widens: readonly FilterKey[];
  /** "show me the whole debate", "in what context?", or "the full speech": what whoever was cited first said in it. */
  whole: "debate" | "speech" | null;
}

/** "continue", "show me the rest": more of the same is asked for. */
export const GO_ON = "(?:continue|go on|keep going|carry on|next)";
export const THE_REST = "(?:show (?:me )?)?the rest";
const OPENING = new RegExp(
  String.raw`^\s*(?:(?:and|but(?! not\b)|so|ok|okay|now|no(?=,)|sorry|actually|(?:forget|ignore) (?:that|it)|never ?mind(?: (?:that|it)|(?=[,.;])))\b[,;.\s]*)*(?:(?:what|how) about\b|(?:the )?same (?:question |thing |again )?(?:but )?(?:for|about|on|with)\b|(?:repeat|do) (?:that|this|it|the same)(?: again)?,? (?:but )?(?:for|about|on|with)\b|(?:i meant|i mean|make that)\b|(?:(?:please )?${GO_ON}|${THE_REST})(?=[\s?.!…]*$))?`,
  "i",
);
const PRONOUN = /\b(?:did|has|have|had|does|do|was|were)\s+(he|she|they)\b/i;
/** "what did she say" */
const SPOKE = new RegExp(
  `\\b(?:did|do|has|have|had|does) (he|she|they) (?:ever |also )?(?:${SPEECH_VERB})\\b`,
  "i",
);
const WORDS =
  "(?:quot(?:es?|ations?)|words|statements?|speech(?:es)?|comments?|remarks?|contributions?|answers?|questions?|more|anything|something|everything|all)(?: (?:else|said))?";
/** What may follow whoever is told by a pronoun alone: "more from him on pay". */
const AFTER_WHOM =
  "(?=[\\s?.!]*$| (?:on|about|regarding|in|at|during|since|before|after|from|to|saying)\\b)";
/** "more from him", as part of an expression. */
export const FROM_WHOM = `${WORDS} (?:from|by) (?:him|her|them)${AFTER_WHOM}`;
/** "quote him on pay", "anything from her?" */
const OF_WHOM = new RegExp(
  `\\b(?:quot(?:e|ing)|${WORDS} (?:from|by)) (him|her|them)${AFTER_WHOM}`,
  "i",
);
/** "And him?", "what about hers?": the pronoun is the whole question. */
const PRONOUN_ALONE =
  /^\s*(?:(?:and|but|so|ok|okay|what|how|about) )+(he|she|him|his|hers?)(?: (?:again|too|then|though))?[\s?.!]*$/i;
const THEIRS =
  /^\s*(?:(?:and|but|so|what|how|about) )*(?:(?:when|while) (?:he|she|they) (?:was|were)\b|(?:(?:when|while) )?in (?:government|opposition)[\s?.!]*$|as (?:an? |the )?(?:\p{L}+ ){0,2}(?:secretary|minister|chancellor|backbencher)[\s?.!]*$)/iu;
const POINTS = [
  /\b(?:did|does|do|will|would|has|have|had|can|could|should)\s+it\b(?!\s+matter\s+that\b)/i,
  // "Is it legal to", "is it true that": it stands for what follows.
  /\b(?:is|was|are|were)\s+it\b(?!\s+(?:(?:an?|the|true|that)\b|(?!(?:going|due|likely|meant|supposed|able)\b)\p{L}+\s+(?:to|that|for)\b))/iu,
  /\b(?:did|does|do|is|was|are|were|will|would|has|have|had|can|could|should)\s+(?:this|that|these|those)(?=\s+(?:(?!seeking\b)\p{L}+(?:ed|ing)|happen|work|cost|apply|affect|help|mean|come|end|go|still|also|ever|really|enough|right|true|new|about|mps?|members?|ministers?|speakers?|person|people)\b|[\s?.!]*$)/iu,
  /\b(?:about|of|to|for|on|by|with|from|in|into|before|after|since|than)\s+(?:it|this|that|them|these|those)\s*[?.!]*\s*$/i,
  /(?<!\b\p{L}+ and )\b(?:their|its)\s+\p{L}+[\s?.!]*$/iu,
  /^\s*(?:(?:and|but|so)\s+)?how (?:many|much) (?:are|is|were|was|have|has|had|of (?:it|them|those|these))\b(?!.* (?:on|for) (?!(?:it|them|that|this|those|these)\b)\p{L})/iu,
];
/** "who opposed it?": its subject is the last one's, and anybody may have. */
const WHO_DID =
  /^\s*(?:(?:and|but|so)\s+)?who\s+(?:\p{L}+ly\s+)?(?:\p{L}+(?:ed|s)(?:\s+about)?|(?:spoke|talked)\s+(?:about|on|of))\s+(?:it|this|that)[\s?.!]*$/iu;
export const OTHER_SPEAKERS =
  "other (?:speakers?|people|persons?|politicians?|peers?|voices?|contributors?)";
/** "who else?", "what did everyone else say?", "who disagreed with her?" */
const OTHERS = new RegExp(
  String.raw`\b(?:who|(?:any|some|every)(?:one|body)) else\b|\bwhat did (?:the )?others\b|\bother (?:parties|side|mps|members)\b(?! (?:of|to)\b)|\b(?:who|(?:did|has|have) (?:any|some)(?:one|body))(?: \p{L}+)? (?:dis)?agree[ds]?\b|\bwho (?:asked|questioned|challenged|contradicted|opposed|criticised|pressed) (?:him|her|them)\b|^\s*(?:and )?(?:(?:from|by) )?others[\s?.!]*$|^\s*(?:(?:and|but|so|what|how|about|is|are|was|were|there|any|some|the|from|by) )*${OTHER_SPEAKERS}[\s?.!]*$`,
  "iu",
);
/** "About missing children", and not "about how many". */
const ABOUT = /^\s*(?:(?:just|only) )?about (?!how\b|what\b|half\b|\d)/i;
const PLEASE =
  "(?:(?:and|ok|okay|now|please|can i|could i|can you|let me|i(?:['’]d| would) like to|i want to),? )*";
const SHOW = "show|read|see|get|give|have|open";
const WHOLE_DEBATE = new RegExp(
  `^\\s*${PLEASE}(?:(?:${SHOW}|what (?:was|is)|how (?:was|is))(?: me| us)? )?(?:the |that |this )?(?:whole|full|entire|rest of the|complete) (?:debate|discussion|exchange)(?: please)?[\\s?.!]*$|^\\s*(?:and )?(?:in what|what(?:['’]s| is| was) the) context[\\s?.!]*$`,
  "i",
);
const WHOSE = "the|her|his|their|that|this";
const WHOLE_SPEECH = new RegExp(
  `^\\s*${PLEASE}(?:(?:${SHOW}|quote)(?: me| us)? )?(?:(?:${WHOSE}) )?(?:(?:rest of (?:${WHOSE})|whole|full|entire|complete) (?:speech|contribution|text|transcript|quote|quotation|answer|question|remarks|words|thing)|(?:(?:it|that) )?(?:word for word|in full|verbatim))(?: please)?[\\s?.!]*$`,
  "i",
);

/** Length of the words that only say that this question goes on from the last. */
export function openingLength(question: string): number {
  return OPENING.exec(question)?.[0].length ?? 0;
}

/** Reads how a question leans on the turns before it. */
export function readLeaning(question: string): Leaning {
  const whoDid = WHO_DID.test(question);
  const speaks = speakingPronoun(question);
  return {
    continues: openingLength(question.trim()) > 0 || ABOUT.test(question),
    pronoun: pronounOf(speaks ?? PRONOUN.exec(question)?.[1]),
    speaks: speaks !== null,
    points: whoDid || POINTS.some((form) => form.test(question)),
    theirs: THEIRS.test(question),
    others: OTHERS.test(question),
    than: null,
    further: false,
    widens: whoDid ? WHO : readWidening(question),
    whole: WHOLE_DEBATE.test(question) ? "debate" : WHOLE_SPEECH.test(question) ? "speech" : null,
  };
}

/** The pronoun whose words are asked for, as written; null where there is none. */
function speakingPronoun(question: string): string | null {
  return (
    (SPOKE.exec(question) ?? OF_WHOM.exec(question) ?? PRONOUN_ALONE.exec(question))?.[1] ?? null
  );
}

/** That nobody is known to be meant by "she" in "what did she say", as a sentence; null where there is no such word. */
export function noteUnmeant(question: string): string | null {
  const pronoun = speakingPronoun(question);
  return pronoun === null || pronounOf(pronoun) === "they"
    ? null
    : `Whom “${pronoun.toLowerCase()}” means could not be told, so nobody in particular was kept to.`;
}
