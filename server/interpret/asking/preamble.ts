/**
 * What stands around a question and is no part of it: who asks and what for, before it, and what is to be done
 * with the answer, after it.
 */
import { blank, matchesOf } from "../finding.ts";

/** Where the question itself can begin. */
const QUESTION =
  "(?=(?:what|which|whose|who|whom|when|where|why|how|did|does|do|has|have|had|is|are|was|were|can|could|would|will|should|any|please|find|show|give|quote|list)\\b)";
const PAPER = "(?:brief|briefing|note|folder|file|speech|article|piece|story|column)";
/** "Researcher for a backbencher here:", "For my briefing folder:", "Request from a charity:"; none that names a subject. */
const BRIEFED = `(?:${[
  "(?:an? )?(?:\\p{L}+ ){0,2}(?:researcher|journalist|reporter|caseworker|intern) (?:for|at|from|with|here)\\b",
  `for (?:the|an?|my|our) (?:[\\p{L}'’]+ ){0,3}${PAPER}\\b`,
  "(?:an? |the |my |our )?(?:\\p{L}+ )?(?:request|query|enquiry) from\\b",
  `(?:I am |I['’]m |we are |we['’]re )?(?:working up|writing|drafting|preparing) (?:an?|the|my|our) ${PAPER}\\b`,
].join(
  "|",
)})(?:(?!\\b(?:on|about|regarding|concerning|re)\\b)[^:?]){0,120}?(?:[:,]| [–—-]) *${QUESTION}`;
const OURS =
  "(?:my|our|the|an?) (?:(?:\\p{L}+ )?(?:members?|boss|mp|editor|news ?desk|team|client|manager|constituents?|readers?|listeners?|researchers?|colleagues?))";
/** "A charity in Derbyshire wants to know what" */
const WANTS_TO_KNOW =
  "(?:an?|my|our|one of (?:my|our)) [^,.:;?]{2,80}? (?:wants?|would like|needs?|wishes|is keen|are keen|is trying|are trying|has asked(?: me| us)?|is asking(?: me| us)?|are asking(?: me| us)?)(?: (?:me|us))?(?: to (?:know|find out|see|understand|establish|hear|be told|check|confirm))? (?=(?:what|which|whose|who|whom|when|where|why|how|whether|if)\\b)";
/** "My member needs the SNP line on", "my boss wants to quote Jane Nobody on" */
const NEEDS = `${OURS} (?:wants?|needs?|requires?|would like|is after|is looking for|has asked (?:me )?for|is asking for)(?: me)?(?: to (?:find|get|see|have|quote|cite|use|read))? (?!to\\b)`;
/** "I'm briefing my MP on" */
const BRIEFING =
  "(?:I am|I['’]m|we are|we['’]re) (?:currently |now )?briefing (?:my|our|the|an?|some) (?:\\p{L}+ ){1,2}(?:on|about|for [^?.:]{1,30}? (?:on|about)) ";
const BEFORE = new RegExp(`^\\s*(?:${[BRIEFED, WANTS_TO_KNOW, NEEDS, BRIEFING].join("|")})`, "iu");

/** Sentences after a question that ask for nothing more: "What have you got?", "Which of them should she read?" */
const OF_WHOEVER_ASKS =
  "(?:I (?:recall|remember|seem to|think|believe|forget|heard|read|saw|work|live|represent)|(?:I am|I['’]m|we are|we['’]re) (?:an?|writing|preparing|drafting|doing|working)|our|several of (?:my|our)|some of (?:my|our)|one of (?:my|our)|thanks|thank you|cheers|many thanks|asking for|needed for|it['’]s for|this is for)\\b[^.?!“”\"]{0,120}";
const AFTER = new RegExp(
  `(?<=[.?!] )(?:${[
    "what (?:was it|is it|have you got|have you|do you have|can you (?:find|offer|tell (?:me|us)))(?: (?:from (?:him|her|them)|on (?:it|that|this)|there|here|for (?:me|us)))?",
    "which (?:contributions?|speech(?:es)?|debates?|quotes?|ones?|of (?:these|them)) (?:should|can|could|do) (?:I|we|she|he|they) [^.?!]{1,30}",
    `${OURS}[^.?!]{1,60}`,
    OF_WHOEVER_ASKS,
    "my (?:brief|briefing|note|piece|story|article|deadline)[^.?!]{1,60}",
  ].join("|")})[.?!]*\\s*$`,
  "giu",
);
/** What it is for, told with no stop before: "for a constituency letter"; not "the case for a report". */
const PURPOSE =
  /(?<!\b(?:case|need|calls?|called|calling|plans?|requests?|requested|asks?|asked|asking|demands?|demanded|push|pushed|press|pressed|pressing|deadline|date|timetable|reasons?|arguments?|responsible|funding|money|support|time)) (?:to (?:use|quote|put|go) in|for) (?:(?:my|our|tomorrow['’]s|today['’]s|this (?:morning|afternoon|evening|week)['’]s) (?:[\p{L}'’-]+ ){0,2}|an? (?:(?:short|quick|background|new|internal) )?(?=(?:constituen|brief|research|policy|press|parliament|newspaper|radio|student|school|university|council|scrutiny)\p{L}*['’]?s? )(?:[\p{L}'’-]+ ){1,2})(?:letter|brief|briefing|note|speech|article|piece|story|column|casework|case|reply|response|submission|report|paper|essay|dissertation|meeting|debate|newsletter|release|blog|podcast|programme|bulletin|leaflet|presentation|seminar|lecture|pack)(?=[\s?.!]*$)/giu;

/** The question with such words blanked, so that what stands elsewhere keeps its place. */
export function withoutPreamble(question: string): string {
  const before = BEFORE.exec(question)?.[0].length ?? 0;
  return blank(question, [{ start: 0, end: before }, ...matchesOf(question, AFTER, PURPOSE)]);
}
