/** What two paragraphs next to each other tell of whether, and how, the speaker changes. */
import { addressedGender, MEMBER, opening } from "../address.ts";
import type { Owner } from "../owner.ts";
import { FOLLOWED_NAMED_WITHIN, FOLLOWS } from "./certain.ts";
import type { Words } from "./cue.ts";

const CALLS =
  /\b(?:I (?:now |will )?call|[Ww]e (?:now )?(?:come|go|head|will go)(?: over| back| up)? to|[Ww]e will hear from) (?!on\b|upon\b|for\b|it\b)/;
const REPLY = new RegExp(
  `^(?:(?:I (?:\\w+ ){0,3}(?:agree|thank|am grateful|welcome|understand|share|recognise|hear|accept|appreciate)|My ${MEMBER}|The ${MEMBER}|Yes|No\\b|Absolutely|Indeed|Of course|As I|That is|In answer|I am (?:sure|happy|afraid|delighted|sorry|pleased)|I can (?:assure|confirm|tell)|We (?:are|have|will))|First)`,
);

const FORMS =
  /\b(?:[Mm]y|[Tt]he|that) (?:right )?(?:hon\.|noble)(?:,? and \w+)? (Friend|Lady|Gentleman|Member|Lord|Baroness)\b/g;

/** Whether both speak of "the hon. Lady", or one of her and the other of "my hon. Friend". */
function cuesOfForms(before: Words, after: Words): string[] {
  const forms = ({ text }: Words) => new Set([...text.matchAll(FORMS)].map(([, form]) => form));
  const [said, then] = [forms(before), forms(after)];
  if (said.size === 0 || then.size === 0) return [];
  return [[...then].some((form) => said.has(form)) ? "same-form" : "other-form"];
}

function sharedTopics(a: Words, b: Words): number {
  const [few, many] = a.topics.size < b.topics.size ? [a.topics, b.topics] : [b.topics, a.topics];
  let shared = 0;
  for (const topic of few) if (many.has(topic)) shared += 1;
  return shared;
}

const few = (count: number): string => (count >= 4 ? "4" : String(count));

/** Whoever says that it is a pleasure to follow somebody else does not speak next after the owner. */
function followsOwner(text: string, owner: Owner): string {
  const words = text.slice(0, FOLLOWED_NAMED_WITHIN);
  if (owner.named?.test(words)) return "follows-owner";
  return /\([^()]{4,40}\)/.test(words) ? "follows-another" : "follows-somebody";
}

/** Ids of what holds between a paragraph and the next. */
export function cuesBetween(before: Words, after: Words, owner: Owner | null): string[] {
  const cues: string[] = [];
  const asked = /\?[”"’']?\]?$/.test(before.text);
  const asks = /\?[”"’']?\]?$/.test(after.text);
  cues.push(`asked-${asked}-asks-${asks}`);
  cues.push(`shared-${few(sharedTopics(before, after))}`);
  cues.push(
    `lengths-${before.length < 25 ? "short" : before.length < 100 ? "middle" : "long"}-${after.length < 25 ? "short" : after.length < 100 ? "middle" : "long"}`,
  );
  cues.push(...cuesOfForms(before, after));
  if (asked && REPLY.test(after.text)) cues.push("asked-and-replied");
  if (!asked && REPLY.test(after.text)) cues.push("replied-unasked");
  if (new RegExp(MEMBER).test(opening(after.text)))
    cues.push(asked ? "asked-and-addressed" : "addressed");
  if (/(?:—|--|-)$/.test(before.text)) cues.push("cut-off");
  if (/:[-—]?$/.test(before.text))
    cues.push(/^[“"‘']/.test(after.text) ? "announced-quotation" : "colon");
  if (/[,;](?: and| or)?$/.test(before.text)) cues.push("runs-on");
  if (/^[“"‘']/.test(after.text) && /^[“"‘']/.test(before.text)) cues.push("quotations");
  if (/\bgive way\b/.test(before.text) && before.length < 30) cues.push("gave-way");
  if (CALLS.test(before.text)) cues.push("called");
  if (owner) {
    if (owner.named?.test(before.text))
      cues.push(CALLS.test(before.text) ? "called-owner" : "owner-named-before");
    if (owner.named?.test(after.text)) cues.push("owner-named-after");
    if (FOLLOWS.test(after.text)) cues.push(followsOwner(after.text, owner));
    const gender = addressedGender(after.text);
    if (gender && owner.gender)
      cues.push(gender === owner.gender ? "address-fits-owner" : "address-does-not-fit-owner");
  }
  return cues;
}

/** Whether the words take up again what stood before the paragraph between. */
export function cuesAround(
  earlier: Words | undefined,
  before: Words,
  after: Words,
  later: Words | undefined,
): string[] {
  const cues: string[] = [];
  if (earlier) cues.push(`resumes-${few(sharedTopics(earlier, after))}`);
  if (later) cues.push(`goes-on-later-${few(sharedTopics(before, later))}`);
  return cues;
}
