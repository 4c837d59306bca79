/** Ways of asking of several words, each of which may belong to a subject, taken out of a question. */
import { blank, type Finding, wordsBefore } from "../finding.ts";
import { FROM_WHOM, OTHER_SPEAKERS } from "../follow-up/leaning.ts";
import { SOMEBODY_ON, SPEECH_VERB, VIEW_OF } from "./frame.ts";

/** Auxiliaries, as one alternation. */
const AUXILIARY = "is|are|was|were|did|does|do|has|have|had|will|would|can";
/** Ways of asking of several words that each may belong to a subject. */
/** What is told of a subject, whoever tells it. */
const TOLD =
  "(?:points?|concerns?|arguments?|objections?|criticisms?|worries|questions?|suggestions?|claims?|promises?|pledges?|demands?|warnings?|issues?|views?|lines?|positions?|stances?|evidence|examples?|commitments?|(?:re)?assurances?|undertakings?|explanations?|updates?|answers?|responses?|steps|action|reasons?|accounts?|figures|assessments?|opinions?|comments?|remarks?|contributions?|statements?|announcements?|observations?|proposals?)";
const WHAT_TOLD = `\\b(?:what|which) (?:(?:other|further|main|key|specific|particular|new) )?${TOLD}`;
/** "What steps have ministers taken on", with whoever took them between. */
const TOLD_BY = `(?<=${WHAT_TOLD} (?:did|do|does|has|have|had) [^?]{1,60} )`;
/** How a subject is told of: "how did ministers describe it". */
const MANNER =
  "(?:defend|justify|account for|stand by|describe|characteri[sz]e|portray|react(?:ed)? to|sum up|regard)(?:e?d)?";
const HOW_BY = "(?<=\\bhow (?:did|does|do|has|have) [^?]{1,60} )";
/** Whose view is told: "the views of X on". */
const VIEWS_OF = `(?:the )?(?:${VIEW_OF})(?= ${SOMEBODY_ON})`;
const ASKING = new RegExp(
  `\\b(?:${[
    "is it (?:true|right|correct) that",
    "far(?= (?:too|more|less|fewer|better|worse)\\b)",
    `${WHAT_TOLD} (?:did|do|does|has|have|had) (?:he|she|they) (?:give|given|make|made|offer|cite|put|have)(?=[\\s?.!]*$)`,
    `${WHAT_TOLD} (?:did|do|does|has|have|had)`,
    `${WHAT_TOLD} (?:was|were|is|are|has been|have been|had been|is being|are being) (?:made|raised|voiced|expressed|put|asked|given|issued|taken|cited|offered|provided)(?: (?:for and against|about|on|over|regarding|concerning))?`,
    `${TOLD_BY}(?:t[ao]ken?|took|give|given|gave|ma[dk]e|cited?|offer(?:ed)?|put(?: forward)?|set out|provided?|have|had)(?: (?:on|about|of|for|to|against|over|regarding|concerning))?`,
    `${HOW_BY}${MANNER} (?:(?:his|her|its|their|the (?:government|opposition|party)['’]s) )?(?:own )?(?:(?:record|handling|approach|position|policy|stance|decisions?|choices?|conduct) (?:on|of|over|to|about|in) )?`,
    VIEWS_OF,
    "what (?:worries|concerns|troubles|bothers|angers|annoys)(?= [^?]{2,40} (?:about|with|over)\\b)",
    "who (?:else )?(?:among|amongst)(?: the)?",
    "when it comes to|in terms of",
    "(?:please )?pull (?:out|together)",
    "(?:is|are) (?:there )?(?:any|a) record of(?= )|(?:is|are)(?= [^?]{2,40} on record\\b)",
    "what is known of",
    "who talks (?:about|of)",
    "what (?:did|has|have|does|do) (?:the )?(?:house|parliament|commons|lords|mps|members) (?:hear|heard|been told)(?: (?:on|about|of))?",
    "what (?:does|do|did) (?:the )?(?:official )?(?:record|hansard|report) (?:show|say|have|hold)(?: (?:on|about))?",
    "which debates? (?:mention|cover|discuss|concern|deal with)(?:s|ed|es)?",
    "when did (?:the house|parliament|mps|members) (?:debate|discuss|consider)",
    "do (?:mps|members|ministers|people) care about",
    "(?<=^\\s*)(?:(?:I need |give me |send me )?(?:(?:the|some|any) )?(?:(?:best|key|good|top|main|short) )?(?:lines?(?: to take)?|background|briefing|details?|quotes?)(?: (?:on|about|of|for)\\b|:\\s*)|brief me (?:on|about))",
    "(?<=^\\s*)(?:remind me(?: (?:who (?:said|mentioned|raised|asked about)|about|of))?|quick (?:one|question)[:,]\\s*|sorry,\\s*|(?:morning|afternoon|evening)[!,.]\\s*)",
    "(?<=^\\s*)(?:(?:I am|I['’]m) (?:trying|hoping) to (?:find(?: out)?|work out|understand|track down|see)|I(?: would|['’]d) like to (?:read|see|know|find|hear))",
    "(?<=^\\s*(?:(?:can|could|would|will) you (?:please )?|please )?)(?:look up|search (?:hansard|the record|parliament)(?: for)?)",
    "(?<=['’]s? )take(?= on\\b)",
    "(?<=\\bhow much\\b[^?]{0,60} )(?:(?:been |being )?(?:put|pumped|poured|ploughed|channelled)|gone|going|went|goes) (?:in)?to(?: the)?",
    "(?<=\\bhow much )(?:public )?(?:money|cash|funding) (?:has|have|had|did|was|is|will)(?= )",
    "(?:for )?what reasons?",
    "(?:on )?what grounds",
    "(?:in|during) (?:which|what) (?:debates?|sittings?|statements?|sessions?)(?: (?:is|are|was|were|did|has|have))?",
    `(?<=\\b(?:${SPEECH_VERB}) )next(?= (?:about|on)\\b|\\s*[?.!]*$)`,
    "(?:not|never)(?= (?:been )?(?:said|mentioned|discussed|raised|asked)\\b)",
    "how many times(?=\\s*[?.!]*$)",
    "(?<=^\\s*(?:(?:please|I am|I['’]m|we are) )*)(?:search|searching|look|looking) (?:for|up)",
    "(?<=^\\s*)(?:I am|I['’]m|we are|we['’]re) (?:currently |now )?(?:drafting|writing|preparing|compiling|researching|working on|putting together) an? (?:\\p{L}+ ){1,3}(?:on|about)",
    "(?:summary|overview|discussions?|exchanges) o[fn]",
    "(?:the )?other (?:parties|side|mps|members)",
    `(?:any |some |the )?${OTHER_SPEAKERS}(?=[\\s?.!]*$)`,
    FROM_WHOM,
    `(?<=^\\s*what (?:${AUXILIARY}) (?!(?:\\p{L}+ )?be(?:en|ing) )[^?]{1,60} )(?:say|said)(?: back)?(?=[\\s?.!]*$)`,
    "(?:the )?(?:total )?number of (?=(?:(?:written|oral) )?(?:speech|contribution|intervention|statement|mention|question|answer|remark)e?s\\b)",
    "(?:did|does|do|has|have|had) (?:he|she|they) (?:say|said|claim|claimed|think|thought|suggest|suggested)(?= (?:the|that|it|they|there|this|these|those|an?)\\b)",
    "c[oa]me up(?=[\\s?.!]*$)",
    "(?:interventions?|contributions?|speech(?:es)?) (?:during|in|at)(?= the\\b)",
    "(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|say|said) when (?:(?:he|she|they) (?:was|were) )?(?:told|asked|pressed|challenged|questioned)(?: (?:that|about|whether|if|on))?",
    "how (?:many times|often)(?=[^?]*\\b(?:sa(?:id|y)|mention|raise|refer|spoke|speak))",
    `how (?:long|far|big|large|old|soon|quickly)(?: (?:${AUXILIARY}))?`,
    `(?:on )?(?:what|which) (?:day|date|month|year|occasion)s? (?:${AUXILIARY})`,
    "(?:\\d{1,2}|one|two|three|four|five|six|ten|some|a few) (?:(?:short|good|key) )?(?:quot(?:e|ation)|sentence|extract|passage)s?(?= (?:about|on|from|by)\\b)",
    "(?<=^\\s*)(?:(?:and|but|so) )?(?:(?:on )?(?:what|which)|(?:what )?the) (?:dates?|days?|years?)(?=[\\s?.!]*$)",
    `what time (?:${AUXILIARY})`,
    "(?:did|does|do) (?:he|she|they|we|you|it)(?: have)?(?= \\p{L})",
    `(?<=\\b(?:${SPEECH_VERB}) )in (?:total|detail|public|the (?:chamber|house))`,
    "on (?:the )?record(?=\\s*[?.!]*$)",
    "(?:the )?differences? between",
    "(?:the )?arguments? for and against",
  ].join("|")})\\b`,
  "giu",
);

/** "On hotels, what did X say", with X taken out, "Hotels: what was said", "..., who was it?". */
const ASKED_AFTER =
  /[,:;–-]?\s+(?:(?:what|how|which)((?:\s\p{L}+){0,2})\s+(?:(?:did|has|have|had|does|do)\s{2,}(?:(?:mps?|members?|peers?)\s+)?(?:\p{L}+\s*)?(?:(?:it|they|s?he)\s+\p{L}+\s*)?|(?:was|were|has been|have been|is|is being)\s+(?:said|asked|mentioned|discussed)\s*|did\s+(?:mps|members|people|they)\s+say\s*)|what\s{6,}(?:say|raise|ask|argue|want|propose)|who\s+said\s+what|who\s+(?:was|is|said)\s+(?:it|that|this|s?he))[?.!]*\s*$/iu;
/** What only asks, and is cut off the end. */
const CLOSING = [
  // "... and would be grateful for any quotations from the House"
  /,? (?:and|so) (?:I |we )?(?:would|should) (?:(?:be (?:very |most )?(?:grateful|glad|pleased) (?:for|of|to have))|appreciate|like|welcome|value) (?:any|some|all|your|a few) [^?]{0,80}$/i,
  // "..., and when?", "... and who asked him?"
  /,?\s+and (?:(?:by|to|from) )?(?:who|whom|when|where|why)(?:\s+(?:was|were|is|are|did|does|do|has|have|had|it|that|this|they|he|she|him|her|them|so|asked?|said|say|saying|raised?|mention(?:ed)?|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|put)){0,5}[\s?.!]*$/i,
  // "... in Hansard", "... mentioned at all", "... quotes"
  /\s+(?:in (?:hansard|the (?:house|chamber|official report|record))|(?:mentioned|discussed|raised) at all|come up in (?:a )?debates?|quotes?|quotations?)[\s?.!]*$/i,
  // "..., unlike the Conservatives"
  /, unlike [^,?]{2,40}(?=[\s?.!,]*$)/i,
  // "..., any mention in the House?"
  /(?<!\s)\s*(?:[,:;–—-]\s+)?(?<=\s)(?:(?:was|is|has) there (?:been )?)?any (?:statements?|mentions?|debates?|references?|comments?|discussions?|questions?|exchanges?|speech(?:es)?)(?:\s+(?:of it|in (?:the )?(?:house|parliament|commons|lords|chamber)))*[\s?.!]*$/i,
];
/** What only asks beside X, who was taken out. */
const BESIDE = [
  // "did X say"
  /\b(?:did|does|do|has|have|had) {3,}(?:ever |also )?(?:say|said|think|mention|claim|state|suggest|give|make|made)\b/giu,
  // "In X's view, ..."
  /^ {3,}(?:views?|opinion|words|eyes)\b,?/i,
  // "Is X going to ban"
  /(?<=\b(?:is|are|was|were) {3,}(?:not )?)(?:going|planning|intending|likely|due|set|preparing|proposing|hoping) to(?: do)?\b/gi,
  // "Labour MPs", with the party taken out
  /(?<= {3})(?:mps?|members?|peers?)(?=[\s?.!]*$)/i,
];

const LEAD_IN =
  /\b(?:(?:(?:speech|speeches|comments?|remarks?|statements?|quotes?) )?(?:by|from)|of|in|according to)(?: the)? *$/i;

const blanks = (words: string) => " ".repeat(words.length);

/**
 * The question with what was read of it blanked, and the phrases that only ask, so that what stands
 * elsewhere keeps its place; a phrase that ends it is cut off.
 */
export function withoutAsking(question: string, findings: readonly Finding[]): string {
  let rest = blank(question.replace(ASKING, blanks), findings);
  for (const { start } of findings) {
    const preposition = LEAD_IN.exec(wordsBefore(rest, start))?.[0] ?? "";
    rest = blank(rest, [{ start: start - preposition.length, end: start }]);
  }
  for (const closing of CLOSING) rest = rest.replace(closing, "");
  rest = rest.replace(ASKED_AFTER, (_, noun = "") => noun);
  return BESIDE.reduce((text, beside) => text.replace(beside, blanks), rest);
}
