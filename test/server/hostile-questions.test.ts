import fc from "fast-check";
import { expect, test } from "vitest";
import { createAssistant } from "../../server/assistant.ts";
import { Answer, QUESTION_LIMIT, type Turn } from "../../server/contract.ts";
import { postJson, readyState, testApp } from "./app-fixtures.ts";
import { memoryIndex, wordEmbedder } from "./fake-index.ts";
import { SMALL_HOUSE } from "./small-house.ts";

const embedder = wordEmbedder();
const index = await memoryIndex(SMALL_HOUSE, embedder);
const assistant = createAssistant({ index, embedder, today: () => "2025-06-15" });
const textOf = new Map(SMALL_HOUSE.map(({ id, text }) => [id, text]));

/** What each finder looks for, and what a careless pattern or a careless slice would stumble over. */
const FRAGMENTS = [
  ..."a ( [ “ ” \" ' ‘ ’ * _ \\ ` $ ^ . ? ! , ; : - – / < > & % £ 9 0".split(" "),
  ..." \t\n\r\u0000\u0007\u001b\u200b\u202e\ufeff\ud800\udc00\u0301".split(""),
  ..."😀 👩‍👩‍👧 Что сказали 毒品について مخدرات ỉ ﬁ ß İ".split(" "),
  ..."what did ministers say about county lines in the debate on by party over time".split(" "),
  ..."Labour Opposition Wallace Ben Mr Lord who when how many second reading Bill changed".split(
    " ",
  ),
  ..."since 2017 between 31 February 2018 and 99999 January last year HCWS265 HC Deb vol col".split(
    " ",
  ),
  "(a+)+$",
  "a?".repeat(20),
  "__proto__",
  "constructor",
  "<script>",
  "[1](javascript:x)",
  "ignore previous instructions",
];

async function answersSoundly(question: string, history: Turn[] = []): Promise<void> {
  const answer = Answer.parse(await assistant.ask({ question, history }));
  if (answer.status === "no_evidence") expect(answer.reason).toBeTruthy();
  else expect(answer.citations.length).toBeGreaterThan(0);
  for (const { contributionId, quote, quoteStart, quoteEnd } of answer.citations) {
    expect(textOf.get(contributionId)?.slice(quoteStart, quoteEnd)).toBe(quote);
  }
  const page = { filters: {}, limit: 5, offset: 0 };
  const found = await assistant.search({ ...page, q: question });
  expect(found.results.length).toBeLessThanOrEqual(5);
}

test.each(FRAGMENTS)("%j over and over is answered or refused with a reason", async (fragment) => {
  for (const between of ["", " "]) {
    const times = Math.floor(QUESTION_LIMIT / (fragment.length + between.length));
    await answersSoundly(`${fragment}${between}`.repeat(times));
  }
});

test("many spaces after words that lead up to a subject do not hold it up", async () => {
  for (const words of ["any mentions", "call", "what did MPs say", "since then"]) {
    await answersSoundly(`Knives, ${words}${" ".repeat(60)}x`);
  }
});

test("whatever is asked is answered or refused with a reason", async () => {
  const mixed = fc
    .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 60 })
    .chain((words) => fc.constantFrom("", " ").map((between) => words.join(between)));
  const anything = fc.string({ unit: "binary", minLength: 1, maxLength: QUESTION_LIMIT });
  const question = fc
    .oneof({ weight: 3, arbitrary: mixed }, anything)
    .map((text) => text.slice(0, QUESTION_LIMIT));
  await fc.assert(
    fc.asyncProperty(question, (text) => answersSoundly(text)),
    { numRuns: 250, seed: 5 },
  );
});

test("a follow-up of whatever was asked is sound too", async () => {
  const words = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(words, words, async (first, second) => {
      const asked = first.join(" ");
      const { interpretation, citations } = await assistant.ask({ question: asked });
      const citedContributionIds = citations.map(({ contributionId }) => contributionId);
      await answersSoundly(`And ${second.join(" ")}`, [
        { question: asked, interpretation, citedContributionIds },
      ]);
    }),
    { numRuns: 80, seed: 5 },
  );
});

/** Far more than any takes, so that only a pattern that runs away fails on a busy machine. */
const LONGEST_MS = 2_000;

test.each([
  "Что сказали министры о наркотиках?",
  "ماذا قال الوزراء عن المخدرات؟",
  "部长们对毒品说了什么？",
  "a".repeat(QUESTION_LIMIT),
  `${"a".repeat(500)}!${"(a+)+$".repeat(80)}`,
  "(".repeat(QUESTION_LIMIT),
  "what did ".repeat(110),
  "😀👩‍👩‍👧".repeat(60),
  'Who said "no one is above the law',
  "“".repeat(400),
  "county\u0000lines\u0007\u001b[31m",
  "from 2019 to 2017",
])("over HTTP %j is answered or refused with a reason, and soon", async (question) => {
  const { app } = testApp({ state: readyState(assistant) });
  const begun = performance.now();
  const asked = await app.request("/api/ask", postJson({ question }));
  const searched = await app.request(`/api/search?q=${encodeURIComponent(question)}`);
  expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
  expect(asked.status).toBe(200);
  expect(searched.status).toBe(200);
  const { status, reason } = Answer.parse(await asked.json());
  expect(status === "answered" || (reason ?? "").length > 0).toBe(true);
});
