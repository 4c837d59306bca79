/** What a cue is: something in the words that tells who speaks, or where a speaker begins. */

/** One paragraph with the parts of it that cues look at. */
export interface Words {
  text: string;
  /** Without the words to the House that every speech to the Lords begins with. */
  start: string;
  /** Number of words. */
  length: number;
  /** Words long enough to tell what the paragraph is about. */
  topics: ReadonlySet<string>;
}

export interface Cue {
  id: string;
  /** In plain English, after "the words ...": "open with a thank-you to a Minister". */
  says: string;
  test: (words: Words) => boolean;
}

/** A cue that is a pattern. */
export function pattern(
  id: string,
  says: string,
  regex: RegExp,
  part: "text" | "start" = "text",
): Cue {
  return { id, says, test: (words) => regex.test(words[part]) };
}

const COMMON =
  /^(?:about|after|again|agree|being|between|could|country|doing|every|first|friend|gentleman|going|government|govern|house|important|issue|issues|labour|little|making|matter|member|members|minister|ministers|other|party|people|point|points|question|really|right|secretary|should|state|support|terms|their|there|these|thing|things|think|those|through|under|where|whether|which|while|would|years)$/;

function topicsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 7)));
}

function startOf(text: string): string {
  const start = text.replace(/^(?:My Lords,|(?:Indeed|No|Yes), my Lords,) (?=.{10})/, "");
  return start === text ? text : start.charAt(0).toUpperCase() + start.slice(1);
}

/** The paragraph as cues look at it. */
export function wordsOf(text: string): Words {
  return { text, start: startOf(text), length: text.split(" ").length, topics: topicsOf(text) };
}
