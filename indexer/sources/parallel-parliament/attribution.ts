/**
 * Who speaks on a page that does not say: the page's owner or the mover a manifest names, and only
 * where the text makes it plain. All else is unidentified; a wrong name costs more than a missing one.
 *
 * Neighbouring paragraphs need not be a dialogue (gaps are unmarked), so a rule may lean on the
 * paragraph before only where both together leave no other reading.
 */
import { printDay } from "../../dates.ts";
import type { Person } from "../../manifest.ts";
import { heldMinisterialOffice, officesOn } from "../../offices.ts";
import { type Paragraph, type Turn, type TurnSpeaker, UNIDENTIFIED } from "../block.ts";

/** What is known of the block from the page's head and the manifest. */
export interface BlockContext {
  owner: Person | null;
  ownerBasis: "page" | "manifest";
  /** Of the page's head: "Home Office". */
  department: string | null;
  date: string | null;
  title: string | null;
  movedBy: Person | null;
  statementBy: Person | null;
}

interface Decision {
  person: Person;
  evidence: string[];
}

/** A rule names the speaker of paragraph `i`, or says nothing. */
type Rule = (paragraphs: readonly Paragraph[], i: number, context: RuleContext) => Decision | null;

interface RuleContext extends BlockContext {
  /** For each paragraph whether it belongs to the opening speech on a motion. */
  opening: readonly boolean[];
}

const HON_MEMBER =
  "(?:right )?hon\\.(?: and (?:learned|gallant))? (?:Gentleman|Lady|Friend|Member)";

/** Words that only somebody being answered by, or asking, a Minister uses. */
const ADDRESSES_MINISTER =
  /\b(?:the (?:\w+ )?Minister|the Home Secretary|the Secretary of State|Ministers? plan|my (?:right )?hon\.(?: and learned)? Friend (?:agree|give|confirm|make|assure|made|reassure))\b/i;

/** Opens a Minister's reply to a supplementary question. */
const REPLY_OPENERS: readonly RegExp[] = [
  new RegExp(`^My ${HON_MEMBER} (?:makes|raises|is (?:absolutely |quite )?right)\\b`),
  new RegExp(`^The ${HON_MEMBER} (?:makes|raises|asks|is (?:absolutely |quite )?right)\\b`),
  new RegExp(
    `^I (?:totally |completely |entirely |do |absolutely )*agree with (?:the|my) ${HON_MEMBER}`,
  ),
  new RegExp(`^I am sure my ${HON_MEMBER} will\\b`),
  new RegExp(`^I am grateful to my ${HON_MEMBER} for giving me the opportunity\\b`),
  new RegExp(`^I recogni[sz]e my ${HON_MEMBER}’s\\b`),
  new RegExp(`^I recommend that the ${HON_MEMBER}\\b`),
  new RegExp(`^In answer to the ${HON_MEMBER}’s\\b`),
];

function asks(text: string): boolean {
  return /\?[”"]?$/.test(text);
}

function isMotion(text: string): boolean {
  return /^I beg to move\b/.test(text);
}

const HON_MEMBER_NAMED = new RegExp(`\\b(?:the|my) ${HON_MEMBER}\\b`);

/** Somebody other than the person whose motion is before the House. */
function addressesMover(text: string): boolean {
  return (
    asks(text) ||
    HON_MEMBER_NAMED.test(text) ||
    /^(?:Order|I call)\b/.test(text) ||
    /\bgive way\b/.test(text)
  );
}

/** For each paragraph whether it belongs to the opening speech on a motion, which runs on until somebody else's words. */
function openingSpeech(paragraphs: readonly Paragraph[]): boolean[] {
  let opening = false;
  return paragraphs.map(({ text }) => {
    opening = isMotion(text) || (opening && !addressesMover(text));
    return opening;
  });
}

const mover: Rule = (paragraphs, i, { movedBy, opening }) => {
  if (!movedBy || !opening[i]) return null;
  const moves = isMotion(paragraphs[i]?.text ?? "");
  const words = moves ? "the words move the motion" : "the words open the debate on the motion";
  return {
    person: movedBy,
    evidence: [`${words}, and the manifest records that ${movedBy.name} moved it`],
  };
};

const statementMaker: Rule = (paragraphs, i, { statementBy }) => {
  const text = paragraphs[i]?.text ?? "";
  if (!statementBy || asks(text)) return null;
  if (!/\bas I (?:said|set out|made clear) in my (?:opening )?statement\b/.test(text)) return null;
  return {
    person: statementBy,
    evidence: [
      `the speaker says “my statement”, and the manifest records that ${statementBy.name} made the statement`,
    ],
  };
};

const ownConstituency: Rule = (paragraphs, i, { owner, ownerBasis }) => {
  const text = paragraphs[i]?.text ?? "";
  if (!owner?.constituency || !text.includes(`my ${owner.constituency} constituency`)) return null;
  return {
    person: owner,
    evidence: [
      `the speaker says “my ${owner.constituency} constituency”, which is ${owner.name}’s`,
      ownerBasis === "page"
        ? `the page is ${owner.name}’s`
        : `the manifest records that the page is ${owner.name}’s`,
    ],
  };
};

/** In oral questions the owner, a Minister that day, replies to the question just put. */
const ministerReplies: Rule = (paragraphs, i, { owner, ownerBasis, date, department, title }) => {
  if (!owner || ownerBasis !== "page" || !date || !title?.startsWith("Oral Answers")) return null;
  const text = paragraphs[i]?.text ?? "";
  const before = paragraphs[i - 1]?.text;
  const opener = REPLY_OPENERS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
  if (!before || !opener || text.includes("?") || ADDRESSES_MINISTER.test(text)) return null;
  if (!asks(before) && !before.includes("?")) return null;
  if (!heldMinisterialOffice(owner.name, date)) return null;
  const offices = officesOn(owner.name, date) ?? [];
  if (department && !offices.some((office) => office.department === department)) return null;
  return {
    person: owner,
    evidence: [
      `the page is ${owner.name}’s`,
      `${owner.name} was a Minister${department ? ` at the ${department}` : ""} on ${printDay(date)}`,
      `the words are a Minister’s reply (“${opener} ...”) to the question before them`,
    ],
  };
};

const RULES: readonly Rule[] = [mover, statementMaker, ownConstituency, ministerReplies];

function decide(paragraphs: readonly Paragraph[], i: number, context: RuleContext): TurnSpeaker {
  const decisions = RULES.map((rule) => rule(paragraphs, i, context)).filter((d) => d !== null);
  const [first] = decisions;
  const agreed = decisions.every((decision) => decision.person.name === first?.person.name);
  if (!first || !agreed) return UNIDENTIFIED;
  return {
    ...UNIDENTIFIED,
    name: first.person.name,
    attribution: "inferred",
    evidence: [...new Set(decisions.flatMap((decision) => decision.evidence))],
    party: first.person.party,
    constituency: first.person.constituency,
  };
}

/** A motion's lines, and a quotation announced by a colon, belong to the turn they follow. */
function continues(before: Paragraph, after: Paragraph): boolean {
  return (
    (isMotion(before.text) && before.text.endsWith(",") && after.text.startsWith("That ")) ||
    (before.text.endsWith(":") && after.text.startsWith("“"))
  );
}

/** The block's turns: a paragraph each, but for what plainly runs on. */
export function attributeTurns(paragraphs: readonly Paragraph[], block: BlockContext): Turn[] {
  const opening = openingSpeech(paragraphs);
  const turns: Turn[] = [];
  paragraphs.forEach((paragraph, i) => {
    const before = paragraphs[i - 1];
    const turn = turns.at(-1);
    const sameSpeech = opening[i] && opening[i - 1] && !isMotion(paragraph.text);
    if (before && turn && (sameSpeech || continues(before, paragraph))) {
      turn.paragraphs.push(paragraph);
      return;
    }
    const speaker = decide(paragraphs, i, { ...block, opening });
    turns.push({ speaker, paragraphs: [paragraph], reference: null, gapBefore: false });
  });
  return turns;
}
