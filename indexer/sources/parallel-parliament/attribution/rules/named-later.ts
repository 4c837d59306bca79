/**
 * A question whose asker is named afterwards: "My hon. Friend the Member for Ilford North (Wes
 * Streeting) referred to ... county lines". Which of the questions before is meant must be plain from
 * what they are about, from the seat, and from the way the asker was addressed in the reply.
 */
import { genderOf } from "../../../../forenames.ts";
import type { Person } from "../../../../manifest.ts";
import { withoutHonorific } from "../../../../names.ts";
import { addressedGender } from "../address.ts";
import { wordsOf } from "../cues/cue.ts";
import type { Decision, Reading } from "./rule.ts";

const NAMED =
  /\b(?:the question from )?(?:[Tt]he|[Mm]y) (?:right )?hon\.(?: and \w+)? (?:Friend,? the )?Member for ([A-Z][^()]{2,50}?) \(([^()]{4,40})\)(,? (?:referred to|asked|raised|mentioned|spoke (?:of|about)|talked about|highlighted))?/g;

/** How far back a question can be meant. */
const REACH = 20;
/** A paragraph is a question when this likely, and may be the one meant when this likely. */
const ASKS = 0.9;
const MAY_ASK = 0.05;
/** What tells must be so much, and so much more than for any other question. */
const ENOUGH = 4;
const MARGIN = 3;
const SEAT_NAMED = 3;

interface Mention {
  person: Person;
  /** The sentence in which the Member is named, without the name. */
  about: string;
}

/** Who is named in a paragraph as having asked something, each with what it was about. */
function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const [whole, seat = "", printed = "", verb] = match;
    const name = withoutHonorific(printed);
    if (!name.includes(" ") || !(verb || whole.startsWith("the question"))) return [];
    const end = text.indexOf(". ", match.index + whole.length);
    const sentence = text.slice(match.index + whole.length, end === -1 ? text.length : end);
    return [{ person: { name, party: null, constituency: seat }, about: sentence }];
  });
}

function seatWords(seat: string): string[] {
  return seat
    .split(/[ ,]+/)
    .filter((word) => word.length >= 5 && !/^(?:North|South|Central)$/.test(word));
}

/** How much tells that the question at `at` is the one meant; null where something tells against it. */
function telling(
  { paragraphs, weighed }: Reading,
  at: number,
  { person, about }: Mention,
): number | null {
  const question = paragraphs[at]?.text ?? "";
  const reply = paragraphs[at + 1]?.text ?? "";
  if ((weighed[at]?.asks ?? 0) < MAY_ASK || question.includes(person.name)) return null;
  const gender = genderOf(person.name);
  const addressed = addressedGender(reply);
  if (gender && addressed && gender !== addressed) return null;
  const topics = wordsOf(question).topics;
  const shared = [...wordsOf(about).topics].filter((topic) => topics.has(topic)).length;
  const seat = seatWords(person.constituency ?? "");
  const named = seat.some((word) => reply.includes(word) || question.includes(word));
  return shared + (named ? SEAT_NAMED : 0) + (gender && addressed ? 1 : 0);
}

/** Names the askers of questions who are named further on. */
export function namedLater(reading: Reading): Decision[] {
  const { paragraphs, context, weighed } = reading;
  return paragraphs.flatMap(({ text }, later): Decision[] =>
    mentionsIn(text).flatMap((mention) => {
      if (mention.person.name === context.owner?.name) return [];
      const fits: { at: number; much: number }[] = [];
      for (let at = Math.max(0, later - REACH); at < later; at += 1) {
        const much = telling(reading, at, mention);
        if (much !== null) fits.push({ at, much });
      }
      const [best, next] = fits.sort((a, b) => b.much - a.much);
      if (!best || best.much < ENOUGH || best.much < (next?.much ?? 0) + MARGIN) return [];
      if ((weighed[best.at]?.asks ?? 0) < ASKS) return [];
      const { person } = mention;
      const evidence = [
        `${person.name} is named further on as having spoken of this, and no other question fits what is said there`,
      ];
      return [{ at: best.at, person, chair: false, evidence }];
    }),
  );
}
