import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphSpans, sentenceSpans } from "../../indexer/sentences.ts";

const split = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

/** Each entry is one sentence; the text is all of them, with a space between. */
const KEPT_APART: Record<string, string[]> = {
  "hon. Members and courtesy titles": [
    "The hon. Member for Bath (Mr. Smith) asked my right hon. Friend a question.",
    "Mrs. Brown and Dr. Jones of St. Helens agree with the hon. and learned Gentleman.",
  ],
  "numbers, sums and addresses": [
    "We spent £2.5 billion at No. 10 last year.",
    "It rose by 3.6%.",
    "See Vol. 639, c. 4MC, and Cm. 9608.",
    "That is 99.95% accurate.",
  ],
  initials: ["I met Mr. J. R. Smith of Bath.", "He was kind."],
  "Latin abbreviations": [
    "Some drugs, e.g. Spice, are banned, i.e. unlawful.",
    "In Smith v. Jones the court said no.",
    "No one is above the law.",
  ],
  "numbered questions": ["15. What steps he is taking to reduce crime.", "Will he act?"],
  "topical questions": ["T1. If he will make a statement.", "I will."],
  "listed questions with a name": ["4. Mr. Speaker, what steps are being taken?", "None."],
  "quotations that end a sentence": [
    "They asked, “would we have ended up in prison?”",
    "We need to look at that again.",
    "He said: “It must go.”",
    "So it went.",
  ],
  "brackets that end a sentence": ["This is vital (see above).", "[Interruption.]", "They cheer."],
  "a negative answer": ["The answer is no.", "We will not."],
  "an answer of one word": [
    "Yes.",
    "I agree with my hon. Friend.",
    "No.",
    "Order.",
    "Mr. Speaker is up.",
  ],
  "a number after a full stop": ["He was in Bristol.", "20 people came."],
};

describe("sentenceSpans", () => {
  it.each(Object.entries(KEPT_APART))(
    "keeps whole, and apart, sentences with %s",
    (_, sentences) => {
      expect(split(sentences.join(" "))).toEqual(sentences);
    },
  );

  it.each([
    "The Minister said, “We must act.” and then he sat down.",
    "He asked “Why?” of the Minister.",
    "They shouted “Shame!” at him.",
    "About 5 p.m. on Monday.",
  ])("does not part a quotation or an abbreviation from its sentence: %s", (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it("keeps a closing quotation mark that stands alone with its sentence", () => {
    expect(split("“We must act. ” He sat down.")).toEqual(["“We must act. ”", "He sat down."]);
  });

  it("ends a sentence at a paragraph break, whatever stands before it", () => {
    expect(split("My right hon.\n\nFriend")).toEqual(["My right hon.", "Friend"]);
  });

  it("has nothing to say of white space", () => {
    expect(sentenceSpans(" \n\n \t")).toEqual([]);
  });

  const words = fc.constantFrom(
    "hon.",
    "Mr.",
    "the",
    "Member",
    "No.",
    "10",
    "£2.5",
    "billion.",
    "“We",
    "act.”",
    "(see",
    "c.",
    "4MC.)",
    "e.g.",
    "why?”",
    "Order.",
    "\n\n",
    "\n",
    "—[Interruption.]",
    ".",
    "...",
    "”",
    "a.b",
    "Yes.I",
    '"',
    "’",
    "15.",
    "?!",
    "x@y.uk",
    "\u{1f600}.",
    "\u{a0}",
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  it("covers every character that is not white space, once and in order", () => {
    fc.assert(
      fc.property(text, (sample) => {
        const spans = sentenceSpans(sample);
        let covered = "";
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          covered += sample.slice(start, end);
          last = end;
        }
        expect(covered.replace(/\s/g, "")).toBe(sample.replace(/\s/g, ""));
      }),
      { numRuns: 1000 },
    );
  });

  it("never crosses a paragraph break and has no white space at its ends", () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { start, end } of sentenceSpans(sample)) {
          const sentence = sample.slice(start, end);
          expect(sentence).not.toContain("\n\n");
          expect(sentence).toBe(sentence.trim());
        }
      }),
    );
  });
});

describe("paragraphSpans", () => {
  it("are what stands between blank lines", () => {
    const sample = "One.\n\nTwo\nlines.\n\n\n Three. ";
    expect(paragraphSpans(sample).map(({ start, end }) => sample.slice(start, end))).toEqual([
      "One.",
      "Two\nlines.",
      "Three.",
    ]);
  });
});
