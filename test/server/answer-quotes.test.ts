import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceSpans } from "../../indexer/sentences.ts";
import { findExactly, sentencesAround } from "../../server/answer/exact.ts";
import { placeAmongQuotations, quotedSpans } from "../../server/answer/quotation-marks.ts";
import { chooseQuotes, LONGEST_QUOTE } from "../../server/answer/quotes.ts";
import type { Wants } from "../../server/interpret/asking/wants.ts";
import { subjectStems } from "../../server/words.ts";
import { contribution } from "../indexer/contributions.ts";

function choose(text: string, topic: string, most = 2, wants: Wants = null) {
  const whole = { start: 0, end: text.length };
  const sought = { stems: subjectStems(topic), rarity: () => 1, wants };
  const quotes = chooseQuotes(text, whole, sought, most);
  return quotes.map((quote) => ({ ...quote, words: text.slice(quote.start, quote.end) }));
}

describe("chooseQuotes", () => {
  test("takes the sentence that holds the topic, not the first", () => {
    const [quote] = choose(
      "I thank the House. Hare coursing is a serious crime. I shall sit.",
      "hare coursing",
    );
    expect(quote?.words).toBe("Hare coursing is a serious crime.");
  });

  test("passes over the formula of a motion, which only names the subject", () => {
    const text =
      "That this House has considered county lines.\n\nWe have seen county lines reach every town in the land.";
    const [quote] = choose(text, "county lines", 1);
    expect(quote?.words).toBe("We have seen county lines reach every town in the land.");
    expect(choose("That this House has considered county lines.", "county lines")).toHaveLength(1);
  });

  test.each<[Wants, string, string, string]>([
    [
      "date",
      "review published",
      "We are today publishing a review.",
      "The review, published on 8 May, is long.",
    ],
    [
      "date",
      "zones consultation end",
      "The Zones Act 2023 had no consultation.",
      "The consultation is due to end on 22 May.",
    ],
    [
      "figure",
      "faces recorded",
      "Two officers went out and recorded faces.",
      "In a day they recorded 1,500 faces.",
    ],
    [
      "figure",
      "boats fell",
      "A third of boats fell short of it.",
      "In all some 300 boats fell short of it.",
    ],
  ])("prefers a %s beside what it is asked of: %s", (wants, topic, other, words) => {
    for (const text of [`${other}\n\n${words}`, `${words}\n\n${other}`])
      expect(choose(text, topic, 1, wants)[0]?.words).toBe(words);
  });

  test("takes a leaning sentence together with the one before it", () => {
    const [quote] = choose("The centre opened in May. It tackles county lines.", "county lines");
    expect(quote?.words).toBe("The centre opened in May. It tackles county lines.");
  });

  test("prefers the speaker's own words to words quoted from another", () => {
    const text =
      "A mother wrote to me. “County lines took my son from me. County lines ruined us.” She asked about county lines help.";
    const [quote] = choose(text, "county lines", 1);
    expect(quote).toMatchObject({ quotingSomeoneElse: false });
    expect(quote?.words).toContain("She asked about county lines help.");
  });

  test("marks words quoted from another when there are no others", () => {
    const text = "“County lines took my son. He is gone.”";
    const [quote] = choose(text, "county lines", 1);
    expect(quote?.quotingSomeoneElse).toBe(true);
  });

  test("never shows a sentence that is too long", () => {
    const long = `County lines ${"and more drugs ".repeat(60)}are bad.`;
    expect(long.length).toBeGreaterThan(LONGEST_QUOTE);
    const [quote] = choose(`${long} We act on county lines.`, "county lines", 1);
    expect(quote?.words).toBe("We act on county lines.");
    expect(choose(long, "county lines")).toEqual([]);
  });

  test("takes whole sentences only, at most two, never across paragraphs or overlapping", () => {
    const sentence = fc.constantFrom(
      "County lines are growing.",
      "It must stop.",
      "My hon. Friend said “no” to drugs.",
      "He wrote, “County lines hurt us. They hurt all.”",
      "I agree.",
    );
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const text = parts.map((part) => part.join(" ")).join("\n\n");
        const spans = sentenceSpans(text);
        const quotes = choose(text, "county lines drugs");
        for (const { start, end, words } of quotes) {
          const held = spans.filter((span) => span.start >= start && span.end <= end);
          expect(held.length).toBeGreaterThan(0);
          expect(held.length).toBeLessThanOrEqual(2);
          expect([held[0]?.start, held.at(-1)?.end]).toEqual([start, end]);
          expect(words).not.toContain("\n");
        }
        const [first, second] = quotes;
        if (first && second) {
          expect(first.end <= second.start || second.end <= first.start).toBe(true);
        }
      }),
    );
  });
});

describe("quotation marks", () => {
  const text = 'He said, “We will. At once.” She said "never".\n\n“And so on';
  const quoted = quotedSpans(text);

  test("finds curly, straight and unclosed quotations", () => {
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      "“We will. At once.”",
      '"never"',
      "“And so on",
    ]);
  });

  test("tells own words, quoted words and words across the edge apart", () => {
    const place = (words: string) => {
      const start = text.indexOf(words);
      return placeAmongQuotations({ start, end: start + words.length }, quoted);
    };
    expect(place("At once.")).toBe("inside");
    expect(place("He said, “We will.")).toBe("across");
    expect(place('She said "never".')).toBe("own");
  });
});

describe("exact look-up", () => {
  const text = "We’re clear—“no safe space” online.\n\nThat is the point. More follows.";
  const one = contribution({ id: "one", text });

  test.each([
    ['we\'re clear-"no safe space" online', 0],
    ["“That is the point.", text.indexOf("That")],
    ["safe   space” online.\n\nThat is", text.indexOf("safe")],
    ["… the point", text.indexOf("the point")],
    ["clear ... online", text.indexOf("clear")],
    ["That … [and so on] More follows", text.indexOf("That")],
  ])("finds %s however it was typed", (quote, start) => {
    const [found] = findExactly(quote.replace(/^“/, ""), [one]);
    expect(found?.start).toBe(start);
  });

  test("finds nothing for other words or for punctuation alone", () => {
    expect(findExactly("no safe place online", [one])).toEqual([]);
    expect(findExactly("...", [one])).toEqual([]);
    expect(findExactly("pace", [one])).toEqual([]);
  });

  test("quotes the whole sentences around what was found", () => {
    const start = text.indexOf("the point");
    const quote = sentencesAround(text, { start, end: text.indexOf("follows") });
    expect(quote && text.slice(quote.start, quote.end)).toBe("That is the point. More follows.");
  });
});
