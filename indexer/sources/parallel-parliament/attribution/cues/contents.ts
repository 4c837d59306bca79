/** What a paragraph says and how it ends. */
import { MEMBER, MINISTER } from "../address.ts";
import { type Cue, pattern } from "./cue.ts";

const ASKS =
  "(?:[Ww]ill|[Dd]oes|[Cc]an|[Ii]s|[Hh]as|[Ww]ould|[Cc]ould|[Dd]id|[Dd]o|[Ww]hat|[Hh]ow|[Ww]hy|[Ww]hen|[Mm]ay I ask|I ask|[Ss]hould)";

const between = (from: number, to: number) => (words: { length: number }) =>
  from <= words.length && words.length < to;

/** Of a whole paragraph; several may hold. */
export const CONTENTS: readonly Cue[] = [
  pattern("ends-asking", "end in a question", /\?[”"’']?\]?$/),
  pattern("asks-within", "ask something on the way", /\?(?=.{8})/),
  pattern(
    "asks-minister",
    "put a question to a Minister",
    new RegExp(`\\b${ASKS} (?:not )?[^.?]{0,40}${MINISTER}[^.?]*\\?`),
  ),
  pattern(
    "asks-friend",
    "put a question to “my hon. Friend”",
    new RegExp(`\\b${ASKS} (?:not )?[^.?]{0,20}\\bmy ${MEMBER}[^.?]*\\?`),
  ),
  pattern(
    "asks-member",
    "put a question to a Member",
    new RegExp(`\\b${ASKS} (?:not )?[^.?]{0,20}\\bthe ${MEMBER}[^.?]*\\?`),
  ),
  pattern(
    "asks-him",
    "put a question to “he” or “she”",
    /\b(?:[Ww]ill|[Dd]oes|[Cc]an|[Ii]s|[Hh]as|[Ww]ould|[Cc]ould|[Dd]id) (?:he|she)\b[^.]*\?/,
  ),
  pattern(
    "asks-government",
    "ask what the Government will do",
    /\b(?:[Ww]ill|[Dd]o|[Aa]re|[Cc]an|[Ww]hat|[Hh]ow|[Ww]hen)\b[^.?]{0,30}\b(?:the Government|Ministers|they)\b[^.?]*\?/,
  ),
  pattern("names-minister", "speak of a Minister", new RegExp(`\\b${MINISTER}`)),
  pattern(
    "urges",
    "urge or ask somebody to act",
    /\b(?:I (?:urge|ask|implore|call on|press|encourage|invite|hope (?:that )?(?:the Minister|he|she|my))|I would (?:be grateful|welcome)|please)\b/,
  ),
  pattern(
    "own-constituency",
    "speak of the speaker’s own constituency",
    /\b(?:[Mm]y (?:own )?(?:\w+ )?(?:constituen\w+|borough|county|city|home town|local (?:\w+ )?(?:council|authority|hospital|police|school|paper|newspaper)))\b/,
  ),
  pattern(
    "own-department",
    "speak of the speaker’s own Department",
    /\b(?:[Mm]y (?:Department|officials|ministerial|colleagues? (?:in|at) the (?:Department|Treasury|Home))|officials in my)\b/,
  ),
  pattern(
    "we-act",
    "say what “we” do in government",
    /\b[Ww]e (?:have|are|will|want|continue to|shall)(?: also| already| now| therefore| recently)? (?:invest|introduc|publish|commit|provid|work|tak|set|consult|giv|made|mak|increas|fund|support|deliver|spend|spent|launch|announc|review|look|bring|brought|legislat|protect|tackl|determin|ensur|continu|put|recruit|clear|doing|keep|abolish|extend|ask|engag)\w*/,
  ),
  pattern(
    "government-does",
    "say what the Government do",
    /\b(?:[Tt]he|[Tt]his|Her Majesty’s|His Majesty’s) Government(?:’s| have| has| are| is| will| do| take| want| remain| recogn| believ)/,
  ),
  pattern(
    "department-does",
    "say what a Department does",
    /\b(?:the (?:Home Office|Treasury|Foreign Office|Cabinet Office|Department)|this Department) (?:is|has|will|have|are|work|continu)/,
  ),
  pattern(
    "undertakes",
    "undertake to act on what was said",
    /\bI (?:will|would|shall|am|’ll)(?: certainly| also| of course| gladly| very)* (?:be )?(?:happy|pleased|delighted|glad|willing|ask|write|meet|look|take|consider|reflect|raise|ensure|make sure|pass|discuss|come back|keep|set out|return)\b/,
  ),
  pattern("grateful-if", "ask for an answer", /\bgrateful if (?:he|she|the|my)\b/),
  pattern(
    "member-within",
    "speak of “the hon. Gentleman” or “the hon. Lady”",
    /\b(?:[Tt]he|that) (?:right )?hon\.(?: and \w+)? (?:Gentleman|Lady|Members?)\b/,
  ),
  pattern(
    "friend-within",
    "speak of “my hon. Friend”",
    /\b[Mm]y (?:right )?(?:hon\.|noble)(?: and \w+)? Friend\b/,
  ),
  pattern(
    "noble-within",
    "speak of a noble Lord",
    /\bnoble (?:and \w+ )?(?:Lord|Baroness|Earl|Viscount)\b/,
  ),
  pattern("names-member", "name a Member by constituency", /\bMember(?:s)? for [A-Z]/),
  pattern(
    "order-within",
    "call for order on the way",
    /.\bOrder[.!]|\bI call [A-Z]|resume (?:his|her) seat/,
  ),
  pattern(
    "time-limit",
    "speak of time and order of speakers",
    /\b(?:time limit|minutes? (?:each|left|remaining)|call the (?:Front|Minister)|short(?:er)? questions|brief|we (?:have|need) to (?:move|get))\b/,
  ),
  pattern("gives-way-within", "speak of giving way", /\bgiv(?:e|ing) way\b/),
  pattern(
    "presiding-addressed",
    "address whoever presides",
    /\b(?:Mr\.? (?:Deputy )?Speaker|Madam (?:Deputy )?Speaker|Mr\.? [A-Z]\w+, |Mr Chair\w*|Madam Chair\w*)/,
  ),
  pattern(
    "opposition",
    "speak of the Opposition or of an earlier Government",
    /\b(?:the Opposition|Opposition (?:Members|Front)|Labour (?:Members|Government|party)|the (?:previous|last) (?:\w+ )?Government|Conservative (?:Members|party)|the party opposite|opposite)\b/,
  ),
  pattern(
    "commends",
    "commend a measure to the House",
    /\bI commend\b|\bwithdraw the (?:motion|amendment)|\bto withdraw\b/,
  ),
  pattern(
    "minister-said",
    "speak of what a Minister said or knows",
    new RegExp(
      `${MINISTER}(?:’s)? (?:has |have |will )?(?:just |rightly |also |himself |herself )?(?:said|says|mentions?|mentioned|spoke|speaks|set out|told|knows?|is aware|be aware|stated|referred|says?|talk(?:s|ed)|claims?)\\b|\\b(?:hear|heard) ${MINISTER}`,
    ),
  ),
  pattern(
    "his-statement",
    "speak of somebody’s statement",
    /\bfor (?:his|her|today’s|the|an)? ?(?:advance (?:sight|copy|notice)|early sight|statement)\b|\bwelcome (?:this|his|her|today’s|the \w+’s) (?:\w+ )?statement\b/,
  ),
  pattern(
    "for-the-question",
    "take up a question or an intervention",
    /^.{0,160}\bfor (?:his|her|that|the|making|raising|asking)(?: \w+)? (?:question|point|intervention|support|remarks|contribution|work|kind words)/,
  ),
  pattern(
    "benches",
    "speak for one side of the House",
    /\b(?:on|from) (?:these|our|the Opposition|the Government|this|the Liberal Democrat) (?:Benches|side of the (?:House|Chamber|Committee))/,
  ),
  pattern(
    "to-withdraw",
    "ask a Member to withdraw an amendment, or resist it",
    /\bwithdraw (?:his|her|their|the(?:se|ir)?) (?:new clause|amendments?|motion)|\bable to withdraw|\b(?:cannot|unable to) (?:accept|support) (?:the|this|these|his|her) (?:new clause|amendments?)/,
  ),
  pattern(
    "own-amendment",
    "speak of the speaker’s own amendment",
    /\b[Mm]y (?:new clause|amendments?|probing)|\bin my name\b|\b[Ii]n moving (?:this|the) amendment/,
  ),
  pattern(
    "securing",
    "speak of who secured the debate",
    /\b(?:secur|obtain|initiat|introduc|call)(?:ing|ed) (?:this|today’s|tonight’s|the|such)(?: \w+){0,2} debate/,
  ),
  pattern(
    "progress",
    "ask to be let go on",
    /\bmake (?:some |a little |a bit of )?(?:more |further )?progress\b|\bI have (?:already )?given way\b|\bif (?:he|she|the hon\. \w+) (?:will|would) (?:let|allow|bear)\b|\bcome (?:on )?to that\b/,
  ),
  pattern(
    "looks-to-answer",
    "look forward to what a Minister will say",
    new RegExp(
      `\\b(?:look forward to|hope (?:that )?|grateful if |wait for )(?:hearing )?(?:from )?${MINISTER}`,
    ),
  ),
  pattern("you", "speak to “you”", /\b(?:[Yy]ou|[Yy]our)\b/),
  pattern(
    "interruption",
    "hold an interruption",
    /\[Interruption|\[HON|\[Hon\.? Members|\[Laughter/,
  ),
  pattern("cut-off", "break off", /(?:—|--|-)$/),
  pattern("colon", "end in a colon", /:[-—]?$/),
  pattern("comma", "end in a comma or semicolon", /[,;](?: and| or)?$/),
  { id: "words-under-8", says: "are very few", test: between(0, 8) },
  { id: "words-under-20", says: "are few", test: between(8, 20) },
  { id: "words-under-40", says: "are short", test: between(20, 40) },
  { id: "words-under-70", says: "are of middling length", test: between(40, 70) },
  { id: "words-under-110", says: "are of some length", test: between(70, 110) },
  { id: "words-under-170", says: "are long", test: between(110, 170) },
  { id: "words-over-170", says: "are very long", test: between(170, Number.POSITIVE_INFINITY) },
];
