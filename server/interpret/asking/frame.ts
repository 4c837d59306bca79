/**
 * The frame of a question: "what did X say about Y". Who spoke stands before the topic (or after
 * "by"); the same words within the topic are what it is about, not who spoke.
 */

import { isExcepted } from "../except/except-words.ts";
import { matchesOf, type Stretch, wordsBefore } from "../finding.ts";
import { SPEAKER } from "../people/members.ts";

/** Where the topic begins: after "about", or after "on" that follows saying something. */
export interface Frame {
  /** The words that lead in the topic; null when none do. */
  marker: Stretch | null;
  /** The question before who spoke was taken out of it. */
  text: string;
}

/** "The views of", before somebody whose they are, as one alternation. */
export const VIEW_OF =
  "(?:views?|opinions?|positions?|stances?|thoughts|attitudes?|responses?|reactions?) of";
const ON = "(?:on|about|regarding|concerning|over|towards?|to)";
/** Whoever follows "the views of", and what those are on. */
export const SOMEBODY_ON = `(?:the )?[\\p{L} -]{2,40} ${ON}\\b`;

/** Words that lead in a topic. */
const MARKERS = [
  // "According to the Home Secretary, when ...": what follows is the topic.
  /(?<=^\s*according to [^,?]{2,60}),/gi,
  // "When it comes to visas, ..."
  /(?<=^\s*)(?:when it comes to|in terms of)\b/gi,
  // "their view of", "any reference to"
  new RegExp(
    `\\b(?:(?:views?|opinions?|impressions?|mentions?) of(?! ${SOMEBODY_ON})|references? to|interested in|arguments? (?:for|against)(?! and against)|as (?:regards|to))\\b`,
    "giu",
  ),
  // "The Home Secretary's assurance that ministers ...": what is assured is the topic.
  /(?<=(?:\b(?:the|an?|any|no|his|her|its|their)|['’]s)(?: \p{L}+)? (?:assurances?|claims?|promises?|beliefs?|arguments?|warnings?|undertakings?|commitments?|assertions?|admissions?|insistence|suggestions?|allegations?|complaints?|fears?) )that(?= \p{L})/giu,
  /\b(?:about|regarding|concerning|in relation to|with regard to|with respect to|(?:on )?the (?:subject|topic|issue|question|matter) of)\b/gi,
  /(?<=\b(?:say|said|says|saying|speak|spoke|spoken|talk|talked|comment|commented|comments|statements?|thoughts|words|record|proposals?|interventions?|intervened?|stands?|stood|arguments?|evidence|figures|info|information|details|overview|summary|discussions?|briefing|news|views?|position|policy|opinions?|response|think|thinks|thought|stance|line|remarks?|contributions?|speech|speeches|answers?|answered|questions?|quotes?|debates?)(?:\s+(?:anything|something|much))?\s+)(?:on|over)\b/gi,
];
const SALUTATION =
  /^\s*(?:dear [^,.:;!?]{1,40}|(?:hello|hi|hey|good (?:morning|afternoon|evening))(?: there| all| everyone)?)\s*[,.:;!–-]\s*/i;

/** Length of "Dear Sir or Madam," before the question. */
export function salutationLength(question: string): number {
  return SALUTATION.exec(question)?.[0].length ?? 0;
}

/** "What did X": what was said is asked for, so that no words after X can say it. */
const WHAT_BEFORE =
  /\bwhat(?: \p{L}+)? (?:did|has|have|had|does|do|would|will|can)\s+(?:the\s+)?$/iu;
const AUXILIARY_BEFORE = /\b(?:did|has|have|had|does|do|would|will|can)\s+(?:the\s+)?$/i;

/** Whether it follows "did" or the like, as whoever is asked for does. */
export function isAfterAuxiliary(text: string, start: number): boolean {
  return AUXILIARY_BEFORE.test(wordsBefore(text, start));
}

/** Whether it is whoever "what did" asks for. */
export function isAskedWhat(text: string, start: number): boolean {
  return WHAT_BEFORE.test(wordsBefore(text, start));
}

/** Verbs of a question's speaker, as one alternation. */
export const SPEECH_VERB =
  "say|said|saying|asking|bring|brought|put|publish|published|think|thought|argued?|speak|spoke|spoken|talk|talked|want|propose|proposed|ask|asked|claim|claimed|call|called|suggest|suggested|respond|responded|raised?|mention|mentioned|comment|commented|state|stated|promised?|tell|told|announced?|explain|explained|discuss|discussed|make|made|answer|answered|describe|described|says|reckon|believe|believed|feel|felt|warn|warned|complain|complained|criticised?|praised?|reply|replied|apologised?|apologized?|admit|admitted|deny|denied|confirm|confirmed|acknowledged?|accused?";

/** Nouns for what somebody said: "the Opposition's view", "Labour position on". */
export const STANCE =
  "views?|positions?|stance|line|policy|opinions?|response|reaction|reply|replies|comments?|remarks?|answers?|questions?|speech|speeches|take|complaints?|concerns?|criticisms?|claims?|arguments?|objections?|demands?|thoughts?|statements?";

/**
 * Finds the frame. Stretches already read as something else must be blanked in `text`;
 * `speakerEnds` are the ends of names, after which a plain "on" leads in the topic.
 */
export function findFrame(text: string, speakerEnds: readonly number[]): Frame {
  const afterNames = speakerEnds.flatMap((start): Stretch[] => {
    const plain = /^\s*(?:on|:)\s/i.exec(text.slice(start));
    return plain ? [{ start, end: start + plain[0].length }] : [];
  });
  const found: Stretch[] = [...matchesOf(text, ...MARKERS), ...afterNames];
  const [marker = null] = found.sort((a, b) => a.start - b.start);
  return { marker, text };
}

/** Verbs of asking somebody, as one alternation. */
export const ASK_VERB = "asks?|asked|asking|tells?|told|urged?|press(?:ed)?|questioned";
const ADDRESSED = new RegExp(
  String.raw`\b(?:to|(?:dis)?agree[ds]? with|${ASK_VERB}|lets?|allow(?:s|ed)?|enable[sd]?|force[sd]?|require[sd]?|gives?|given|help(?:s|ed)?|stop(?:s|ped)?|against|about|regarding|answered|challenged?|quiz(?:zed)?|grill(?:ed)?|criticis(?:e|ed|ing)|attack(?:ed)?|thank(?:ed)?|congratulated?|accused?|call(?:s|ed)?|condemn(?:ed)?|oppose[ds]?|praised?|correct(?:ed)?|rebuked?|reprimand(?:ed)?|scold(?:ed)?|teased?|mock(?:ed)?|interrupt(?:ed)?|trust(?:s|ed)?|wants?|need(?:s|ed)?|not|ignored?|blamed?|sued?|former|ex)[\s-]+(?:(?:the|an?|any|some)\s+)?(?:(?:mr|mrs|ms|dr|sir|dame)\.?\s+)?$`,
  "i",
);
/** "who criticised X", "has anybody quoted X": what was done to X, or said of X. */
const OBJECT = new RegExp(
  String.raw`\b(?:who|which (?:${SPEAKER}|part(?:y|ies))|any(?:one|body)|some(?:one|body)|nobody)\s+(?:(?:else|has|have|had|ever|also)\s+)*(?!(?:is|was|has|does)\b)(?:\p{L}+(?:ed|s)|said|spoke (?:of|to)|fought|met|beat)(?: that)?\s+(?:the\s+)?(?:(?:mr|mrs|ms|dr|sir|dame)\.?\s+)?$`,
  "iu",
);
const AGENT =
  /\b(?:by|according to|in the (?:words|view|opinion) of|(?:statements?|questions?|answers?|speech|speeches|comments?|views?|response|responses|remarks|contributions?|quotes?|concerns|heard|anything|something|any(?:one|body)|some(?:one|body)|those|others|mps|members)\s+from|^\s*(?:(?:only|just|and|also|ones|those|quotes)\s+)*from)\s+(?:the\s+)?(?:(?:mr|mrs|ms|dr|sir|dame)\.?\s+)?$/i;
const PREPOSITION = /\b(?:of|from|for|with|at|in|than)\s+(?:the\s+)?$/i;
/** "has X been mentioned": the question is about X. */
const SUFFERS = /^\s+(?:ever\s+)?been\b(?!\s+\p{L}+ing\b)/iu;
/** "was X mentioned" */
const IS = /\b(?:is|are|was|were)\s+$/i;
const PARTICIPLE = /^\s+(?:ever\s+)?\p{L}+ed\b/iu;
/** "in X's view" */
const IN = /\bin\s+$/i;
const VIEW = /^(?:['’]s)? (?:views?|opinion|words)\b/i;

/** "The views of X on": whose they are. */
const VIEWS_OF = new RegExp(
  `\\b(?:${VIEW_OF}|(?:comments?|remarks|contributions?|speech(?:es)?|statements?|questions?|arguments?|concerns?) of)\\s+(?:the\\s+)?$`,
  "i",
);
const ON_SOMETHING = new RegExp(
  `^(?:['’]s?)?(?: (?:mps?|members?|peers?|ministers?|front[- ]?bench|back[- ]?bench(?:ers?)?))? ${ON}\\b`,
  "i",
);
/** "What worries X about", "who among X" */
const WHOM_IT_IS_OF =
  /\bwhat (?:worries|concerns|troubles|bothers|angers|annoys)\s+(?:the\s+)?$|\bwho (?:else )?(?:among|amongst)\s+(?:the\s+)?$/i;

/** "What would X do about": whatever X does is told by X. */
const WHAT_WILL =
  /\bwhat (?:would|will|is|are|was|were|has|have|did|does|do|can|could|should) (?:the )?$/i;
const DO =
  /^(?: (?:mps?|members?|peers?))? (?:(?:be|been) )?(?:do|doing|done|(?:going|planning|proposing|promising|hoping) to do)\b/i;

function isAskedToDo(text: string, { start, end }: Stretch): boolean {
  return WHAT_WILL.test(wordsBefore(text, start)) && DO.test(text.slice(end));
}

/** Whether its views, or who it is of, are asked for. */
function isWhose(text: string, { start, end }: Stretch): boolean {
  const before = wordsBefore(text, start);
  if (WHOM_IT_IS_OF.test(before)) return true;
  return VIEWS_OF.test(before) && ON_SOMETHING.test(text.slice(end));
}

/** Whether what stands there names who spoke, rather than whom or what the words are about. */
export function namesSpeaker(text: string, at: Stretch, frame: Frame): boolean {
  const [before, after] = [wordsBefore(text, at.start), text.slice(at.end)];
  if (AGENT.test(before) || isExcepted(frame.text, at)) return true;
  if (IN.test(before) && VIEW.test(after)) return true;
  if (isWhose(text, at) || isAskedToDo(text, at)) return true;
  if (ADDRESSED.test(before) || OBJECT.test(before)) return false;
  if (SUFFERS.test(after) || (IS.test(before) && PARTICIPLE.test(after))) return false;
  if (frame.marker === null) return !PREPOSITION.test(before);
  // "On hotels, what did X say": who spoke may follow the subject.
  return at.end <= frame.marker.start || isSubject(text, at);
}

/** With what is said of somebody between commas: "did X, the minister, say". */
const SUBJECT_AFTER = new RegExp(
  `^(?:,[^,?]{3,40},)?(?:\\s+(?:mps?|members?|peers?))?\\s+(?:(?:ever|also|first|last|actually|really|publicly|previously|recently|specifically)\\s+)?(?:${SPEECH_VERB})\\b`,
  "i",
);

/** Whether what stands there is the subject of the question: "did X say". */
export function isSubject(text: string, { start, end }: Stretch): boolean {
  return isAfterAuxiliary(text, start) && SUBJECT_AFTER.test(text.slice(end));
}

const CHOSEN_FROM = /\b(?:which|what|how many)\s+$/i;
const CAN = /^\s+(?:can|could|may|should|must|will|would)\b/i;
const DOING = /^\s+(?:ever\s+)?(?:\p{L}+ed|d[io]|doing|done)\b/iu;

/**
 * Whether what stands there does something other than speak: "has X tried to block it", "which X can
 * sign". Such a question is about X.
 */
export function isDoing(text: string, { start, end }: Stretch): boolean {
  const [before, after] = [wordsBefore(text, start), text.slice(end)];
  if (CHOSEN_FROM.test(before)) return CAN.test(after);
  if (isAskedToDo(text, { start, end })) return false;
  return AUXILIARY_BEFORE.test(before) && DOING.test(after) && !SUBJECT_AFTER.test(after);
}

/** Whether it follows "by" or "from": "raised by X". */
export function isAgent(text: string, start: number): boolean {
  return AGENT.test(wordsBefore(text, start));
}

const NOTHING = /^\s*$/;
/** "Attorney General on legal advice" */
const ON_AFTER = /^ on\b/i;
const CLOSED = /^[\s?.!]*$/;

/** Whether nothing follows but the mark that ends the question. */
export function endsQuestion(text: string, end: number): boolean {
  return CLOSED.test(text.slice(end));
}

/** Whether it opens a search for what somebody said, or is all that follows an opening that was read: "and the Labour Government?" */
function opens(text: string, { start, end }: Stretch): boolean {
  if (!NOTHING.test(text.slice(0, start))) return false;
  return ON_AFTER.test(text.slice(end)) || (start > 0 && endsQuestion(text, end));
}

const STANCE_AFTER = new RegExp(`^(?:['’]s)? (?:${STANCE}) (?:on|about|to|of|over)\\b`, "i");

/** Whether a stance of whoever stands there is asked for: "the Opposition's view on". */
export function hasStance(text: string, end: number): boolean {
  return STANCE_AFTER.test(text.slice(end));
}

/** Whether it stands where only somebody who is asked for can: "did X say", "by X", "X's view of", "X on". */
export function isAskedFor(text: string, at: Stretch): boolean {
  return (
    isSubject(text, at) ||
    isAgent(text, at.start) ||
    isWhose(text, at) ||
    hasStance(text, at.end) ||
    opens(text, at)
  );
}
