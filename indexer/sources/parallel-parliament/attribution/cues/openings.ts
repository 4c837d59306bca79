/** How a paragraph begins. */
import { MEMBER, MINISTER } from "../address.ts";
import { type Cue, pattern } from "./cue.ts";

const starts = (id: string, says: string, source: string): Cue =>
  pattern(id, says, new RegExp(`^(?:${source})`), "start");

const THANK =
  "(?:Can I |May I |Let me |I (?:want|would like|wish) to (?:begin by |start by )?)?(?:[Tt]hank(?:ing)?|I (?:also )?(?:warmly |sincerely )?thank|I am (?:\\w+ )?(?:grateful|obliged) to|My thanks to)";
const SOFTLY = "(?:\\w+ly |do |very much |quite |also )*";

/** Of a paragraph's first words, tried in this order; several may hold. */
export const OPENINGS: readonly Cue[] = [
  starts("order", "call the House to order", "Order\\b"),
  starts(
    "calls",
    "call somebody to speak",
    "(?:I (?:now |will )?call|We (?:now )?come to|We will (?:now )?(?:go|hear)|Let us hear) ",
  ),
  starts(
    "puts-question",
    "put the Question",
    "The Question is|Question (?:put|proposed|again)|As many|Before I call|I remind|I must (?:remind|inform|tell|announce)|I (?:have|am) to (?:inform|announce)|With this it will|With the leave|I have selected|I inform",
  ),
  starts(
    "motion",
    "move a motion or an amendment",
    "(?:I|and) (?:now )?beg (?:leave )?to (?:move|ask)\\b|moved Amendment",
  ),
  starts("statement", "open a statement", "With permission|With the permission"),
  starts(
    "follows",
    "follow on from the speaker before",
    "(?:My Lords, )?(?:It is|It’s|What) (?:\\w+ ){0,6}(?:pleasure|honour|privilege|delight) to (?:follow|speak|have|be|respond)",
  ),
  starts(
    "chairmanship",
    "greet whoever presides",
    "It is (?:\\w+ ){0,5}(?:pleasure|honour|privilege) to (?:serve|see|be here)|Thank you(?: very much)?,? (?:indeed, )?(?:for calling|Mr|Madam|Dame|Sir|Dr)",
  ),
  starts(
    "rises",
    "open a speech",
    "(?:My Lords, )?I (?:rise|am pleased to (?:speak|have)|want to (?:speak|begin|start)|shall (?:speak|be brief)|will be brief|start by|begin by|speak )|I (?:will|shall) speak",
  ),
  starts(
    "congratulates",
    "congratulate a Member",
    `(?:First,? )?(?:May I|Can I|I|Let me|I want to|I also) (?:join .* in |also |begin by )?(?:congratulat|commend|pay tribute)`,
  ),
  starts(
    "thanks-minister",
    "thank a Minister",
    `${THANK} (?:(?:my|the) ${MEMBER}(?:,)? )?${MINISTER}`,
  ),
  starts(
    "thanks-member",
    "thank a Member",
    `${THANK} (?:my|the) ${MEMBER}(?! for (?:the advance|early|his|her) (?:sight|statement))`,
  ),
  starts("thanks-other", "begin with thanks", THANK),
  pattern("thanks-giving-way", "thank a Member for giving way", /^.{0,140}\bfor giving way\b/),
  starts(
    "gives-way",
    "give way",
    "(?:I|Yes, I|Of course I|I am (?:happy|delighted|pleased) to) (?:will |shall )?(?:\\w+ly )?(?:happy to )?give way\\b",
  ),
  starts(
    "asks-to-intervene",
    "ask a Member to give way",
    `(?:Will|Would) (?:the|my) ${MEMBER}(?: .{0,60})? give way|On (?:that|this) (?:very )?(?:point|issue)`,
  ),
  starts(
    "replies-to-member",
    "reply to a Member",
    `(?:I am (?:afraid|sure|sorry) (?:that )?)?(?:[Tt]he|[Mm]y) ${MEMBER}(?:’s)?(?: the Member for .{3,80}?)?(?:,? as (?:always|ever|usual),?)? (?:is|makes|raises|asks?|asked|will|knows?|has|says|mentions|refers|talks|speaks|can|may|should|and I|was|question|point|makes?|tempts|puts|highlights|touches|might|must|does|seems|needs)\\b`,
  ),
  starts(
    "agrees",
    "agree with a Member",
    `(?:Yes, )?I ${SOFTLY}(?:agree|concur|sympathi[sz]e) (?:\\w+ )?with (?:the|my|every|what)`,
  ),
  starts(
    "yes-no",
    "answer yes or no",
    "(?:Yes|No|Absolutely|Indeed|Of course|Certainly|Not at all|Exactly|Quite|Precisely|My Lords, (?:yes|no))\\b[,.;—!]?",
  ),
  starts(
    "assures",
    "give an assurance",
    "(?:I can|May I|Let me|I want to|I would) (?:\\w+ly )?(?:assure|confirm|tell|reassure|inform|say to|simply say|repeat|explain|make)",
  ),
  starts(
    "answers-member",
    "say whose question they answer",
    `(?:In (?:answer|response|reply) to|To answer|On) (?:the|my) ${MEMBER}(?:’s)?\\b`,
  ),
  starts(
    "in-answer",
    "say what they answer",
    "(?:In (?:answer|response|reply)|With (?:respect|regard)|On (?:the|his|her)|As (?:to|for|regards)|Regarding)\\b",
  ),
  starts(
    "government-acts",
    "say what the Government do",
    "(?:We|The Government|This Government|My Department|Our) (?:have|has|are|is|will|do|recogni|take|remain|want|continue|fully|believe|did|need|would|must|know|plan|set|should)",
  ),
  starts(
    "as-i-said",
    "refer to what the speaker has said",
    "As I (?:have |just |already )?(?:said|mentioned|set|told|made|explained|indicated|outlined)|I (?:have )?(?:just |already )(?:said|explained|answered)|I refer ",
  ),
  starts(
    "that-is",
    "take up what was said",
    "(?:That|This|Those|These|It|There|They|He|She) (?:is|are|was|were|has|have|will|would|does|did|may)\\b",
  ),
  starts(
    "i-am",
    "say how the speaker takes it",
    "I(?: am|’m| was) (?:\\w+ )?(?:sure|happy|aware|afraid|pleased|delighted|sorry|not|very|always|absolutely|well|conscious|keen|glad|certain|disappointed|surprised|looking|confident|determined)",
  ),
  starts(
    "i-do",
    "speak in the first person",
    "(?:My Lords, )?I (?:\\w+ly )?(?:welcome|understand|recogni[sz]e|hear|share|accept|appreciate|know|think|hope|have|do|did|would|will|met|shall|want|can|must|cannot|take|believe|note|suspect|pay|disagree|had|could|apologise|wish|say|look|entirely|also)\\b",
  ),
  starts(
    "asks-first",
    "open with a question to somebody",
    `(?:And |But |So |If |In )?(?:Does|Do|Is|Are|Will|Can|Could|Would|Has|Have|Did|Should|Was|May I|Might I|Can I|Could I) (?:\\w+ )?(?:the|my|he|she|I|it|we|that|not)?\\b`,
  ),
  starts("asks-what", "open with a question", "(?:What|How|Why|When|Which|Who|Where)\\b"),
  starts(
    "further-to",
    "take up an earlier answer",
    "Further to|In (?:his|her|the light|view)|Given (?:that|the)|Following|Last (?:week|month|year|night)|On behalf|As (?:the|my|he|she|a|one|chair|someone)|Like (?:many|other)",
  ),
  starts("point-of-order", "raise a point of order", "(?:Further to .{0,40})?On a point of order"),
  starts(
    "urgent-question",
    "put an urgent question",
    "\\(?Urgent Question|To ask|asked Her Majesty|asked the",
  ),
  starts(
    "connects",
    "run on from what stands before",
    "(?:However|But|And|In addition|Also|Secondly|Thirdly|Second|Third|Finally|Lastly|Moreover|Furthermore|Equally|Similarly|So|Therefore|Thus|Indeed,|Of course,|For (?:example|instance)|At the same time|Nevertheless|Nonetheless|Meanwhile|Instead|Again|Yet|Then|Now|Turning|Let us|Let me (?:turn|now|move)|I (?:now )?(?:turn|come|move)|As (?:a result|well)|In (?:conclusion|closing|short|particular|fact|that)|To (?:that|conclude|be)|It also|We also|I also|They also|More)\\b",
  ),
  starts(
    "begins",
    "begin an answer in parts",
    "First(?:ly)?\\b|Let me (?:begin|start|first|deal|answer|be)",
  ),
  starts("quotation", "are a quotation", "[“\"‘']"),
  starts(
    "numbered",
    "are a numbered line of a motion or a list",
    "\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,3})\\)|\\d{1,3}[:.] |Amendment|New [Cc]lause|Clause|Government (?:new|amend)|Lords [Aa]mend|Page \\d|Manuscript",
  ),
  starts("bracket", "are a note in brackets", "\\["),
  starts("small-letter", "begin in the middle of a sentence", "[a-z–—-]"),
  starts("that-motion", "are the text of a motion", "[Tt]hat (?:the|this|a|an|leave) "),
  pattern("my-lords", "address the Lords", /^My Lords/),
  starts("thank-you", "thank briefly", "Thank you"),
  starts("rose", "are a note that a Member rose", "rose|indicated"),
  starts(
    "constituent",
    "begin with the speaker’s own constituency",
    ".{0,60}\\b(?:my|in my|our) (?:own )?(?:\\w+ )?(?:constituen|local|city|town|county|borough)",
  ),
];
