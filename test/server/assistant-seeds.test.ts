/** The whole way from the seeds to an answer, with the real readers, model and store. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../server/contract.ts";
import { useSeeds } from "./seeds.ts";

const seeds = useSeeds();

const QUESTIONS = [
  "what did ministers say about county lines",
  "hare coursing",
  "facial recognition",
  "How many Prevent recommendations were completed?",
  "asylum backlog",
  "cyber-crime",
  "What did the Home Secretary say about small boats?",
  "What did Labour MPs say about the investigatory powers?",
  "What was said about police accountability in 2024?",
  "HCWS265",
];

/** The words of the source at the lines given, with white space as contributions have it. */
async function sourceWords({ file, lineStart, lineEnd }: Answer["citations"][number]["source"]) {
  const name = file.split("/").at(-1) ?? file;
  const lines = (await readFile(join("seeds", name), "utf8")).split(/\r?\n/);
  return lines
    .slice(lineStart - 1, lineEnd)
    .join(" ")
    .replace(/\s+/g, " ");
}

describe("what did ministers say about county lines", () => {
  test("cites the ministers of all three days and nobody else", async () => {
    const { citations } = await seeds.assistant.ask({ question: QUESTIONS[0] ?? "" });
    const cited = new Set(citations.map(({ speaker, debate }) => `${speaker.name} ${debate.date}`));
    expect(cited).toEqual(
      new Set(["Ben Wallace 2017-11-20", "Ben Wallace 2018-04-16", "James Cleverly 2024-01-15"]),
    );
    for (const { quote } of citations) expect(quote).not.toContain("\n");
  });

  test("marks the speakers that an unlabelled page does not name as inferred", async () => {
    const { points, citations } = await seeds.assistant.ask({ question: QUESTIONS[0] ?? "" });
    const inferred = citations.filter(({ speaker }) => speaker.attribution === "inferred");
    expect(inferred.length).toBeGreaterThan(0);
    for (const { marker } of inferred) {
      const point = points.find(({ markers }) => markers.includes(marker));
      expect(point?.text).toContain("[speaker inferred]");
    }
  });
});

test.each(QUESTIONS)("quotes verbatim, from the lines given: %s", async (question) => {
  const answer = await seeds.assistant.ask({ question });
  expect(answer.status).toBe("answered");
  expect(answer.citations.length).toBeLessThanOrEqual(8);
  for (const citation of answer.citations) {
    const spoken = seeds.index.contributions.find(({ id }) => id === citation.contributionId);
    expect(spoken?.text.slice(citation.quoteStart, citation.quoteEnd)).toBe(citation.quote);
    expect(citation.quote.length).toBeLessThanOrEqual(600);
    expect(await sourceWords(citation.source)).toContain(citation.quote);
  }
});

test.each([
  "football",
  "What did ministers say about fishing quotas?",
  "the weather",
  "potholes",
  "What was said about HS2?",
  "nurses' pay",
  "climate change",
])("says that nothing was found: %s", async (question) => {
  const { status, citations, reason } = await seeds.assistant.ask({ question });
  expect({ status, citations }).toEqual({ status: "no_evidence", citations: [] });
  expect(reason).toMatch(/^Nothing was found about/);
});

test("lists what the Chair said though it is procedure, where nothing else is asked for", async () => {
  const { status, citations } = await seeds.assistant.ask({
    question: "What did the Speaker say?",
  });
  expect(status).toBe("answered");
  for (const { speaker } of citations) expect(speaker.roles).toContain("chair");
});

test("shows even a few words of the Chair's where nothing else names somebody", async () => {
  const { citations } = await seeds.assistant.ask({
    question: "Has anybody mentioned Bambos Charalambous?",
  });
  expect(citations[0]?.quote).toContain("Bambos Charalambous");
});

test("shows both parties that are asked for, under their names", async () => {
  const { citations, text } = await seeds.assistant.ask({
    question: "What did Labour and the Conservatives say about asylum?",
  });
  expect(new Set(citations.slice(0, 4).map(({ speaker }) => speaker.party)).size).toBeGreaterThan(
    1,
  );
  expect(text).toContain("**Labour**");
  expect(text).toContain("**Conservative**");
});

test("tells a name from the verb that is written like it", async () => {
  const by = (name: string) =>
    seeds.assistant.ask({ question: `What did ${name} say about Prevent?` });
  expect((await by("Ann Coffey")).reason).toMatch(/without that filter \d+ contributions match/);
  expect((await by("James Cleverly")).citations[0]?.quote).toContain("Prevent");
});

describe("a question after what replies to somebody", () => {
  test("shows what stands after their questions, and says how surely it replies", async () => {
    const { citations, text, interpretation } = await seeds.assistant.ask({
      question: "Who replied to Kate Green about hate speech?",
    });
    expect(citations.map(({ speaker }) => speaker.name)).toEqual(["Ben Wallace"]);
    expect(interpretation.topic).toBe("hate speech");
    expect(interpretation.explanation).toContain("Kept to what replies to Kate Green.");
    expect(text).toContain("the one need not answer the other");
  });

  test("keeps to who replies", async () => {
    const ask = (name: string) =>
      seeds.assistant.ask({ question: `What did ${name} say in reply to Yvette Cooper?` });
    const { citations } = await ask("James Cleverly");
    expect(new Set(citations.map(({ speaker }) => speaker.name))).toEqual(
      new Set(["James Cleverly"]),
    );
    expect((await ask("Kim Johnson")).reason).toMatch(
      /^Nothing was found that replies to Yvette Cooper among \d+ contributions/,
    );
  });
});

describe("a question after who asked", () => {
  test("shows those who asked and nobody who answered", async () => {
    const { citations } = await seeds.assistant.ask({
      question: "Who asked Ben Wallace about cyber-crime?",
    });
    expect(citations.length).toBeGreaterThan(0);
    for (const { contributionId, speaker } of citations) {
      const spoken = seeds.index.contributions.find(({ id }) => id === contributionId);
      expect(spoken?.text).toContain("?");
      expect(speaker.name).not.toBe("Ben Wallace");
    }
  });

  test("begins with whoever asked", async () => {
    const { text } = await seeds.assistant.ask({
      question: "Who asked about hotels in Warrington?",
    });
    expect(text).toMatch(/^Andy Carter, 15 January 2024\./);
  });

  test("takes no Minister’s rhetoric for asking", async () => {
    const { citations } = await seeds.assistant.ask({ question: "Who asked about data overseas?" });
    expect(citations.length).toBeGreaterThan(0);
    for (const { speaker } of citations) expect(speaker.minister).not.toBe(true);
  });

  test("says so where nobody asked, and leads with no name", async () => {
    const { text, citations } = await seeds.assistant.ask({ question: "Who asked about Prevent?" });
    expect(text).toContain("No question about it was found; this is what was said of it.");
    expect(text).not.toMatch(new RegExp(`^${citations[0]?.speaker.name}`));
  });
});

test("looks for what a quotation says, not only for the words around it, where nobody said it so", async () => {
  const { citations, text } = await seeds.assistant.ask({
    question: 'Somebody told us a "child can be both a victim and an offender", who was that?',
  });
  expect(text).toContain("The quotation was not found word for word");
  expect(citations[0]?.speaker.name).toBe("Ann Coffey");
});

test("tells what is indexed", async () => {
  const { status, reason, aside } = await seeds.assistant.ask({
    question: "Which dates do you cover?",
  });
  expect({ status, aside }).toEqual({ status: "no_evidence", aside: "coverage" });
  expect(reason).toMatch(
    /^Indexed here: \d+ contributions by \d+ named speakers in \d+ debates, 26 October 2017 to 10 February 2025\./,
  );
});

test("names nobody for a phrase that nobody used", async () => {
  const { status, reason } = await seeds.assistant.ask({
    question: 'Who used the phrase "smash the gangs"?',
  });
  expect(status).toBe("no_evidence");
  expect(reason).toMatch(/^“smash the gangs” was not found word for word/);
});

test.each([
  ["hare coursing", "Hare coursing is a regional issue"],
  ["How many Prevent recommendations were completed?", "30 of the 34 recommendations completed"],
  ["HCWS265", "progress report on our implementation of the Independent Review of Prevent"],
  [
    "How many recommendations did Shawcross make in his review of Prevent?",
    "made 34 recommendations",
  ],
  ["asylum backlog", "total asylum backlog is now at its lowest point since December 2022"],
])("shows the words that answer: %s", async (question, words) => {
  const { citations } = await seeds.assistant.ask({ question });
  expect(citations.map(({ quote }) => quote).join("\n")).toContain(words);
});

test.each([
  "county lines",
  "Why did Labour abolish Prevent?",
  "What did the Foreign Secretary say about Gaza?",
  "When did Ann Coffey become Home Secretary?",
  "What did the Liberal Democrats say in Westminster Hall?",
  "What did backbench Conservatives say in written statements?",
  "What did Lord Sharpe of Epsom say?",
  "What was said on 5 June 2022?",
  "HL Deb 3 Mar 2019",
  "HCWS99999",
])("suggests questions, and only such as are answered: %s", async (question) => {
  const { suggestions } = await seeds.assistant.ask({ question });
  expect(suggestions.length).toBeGreaterThan(0);
  for (const question of suggestions) {
    expect((await seeds.assistant.ask({ question })).status).toBe("answered");
  }
});

test.each([
  ["Tasers for police officers", "Nobody says “Tasers” in what is indexed"],
  ["What was said about food banks?", "Nobody says “food” in what is indexed"],
])("says what nobody says, lest what comes near be taken for it: %s", async (question, note) => {
  const { status, text } = await seeds.assistant.ask({ question });
  expect(status).toBe("answered");
  expect(text).toContain(note);
});

test.each(["county lines", "asylum hotels", "How many cops has Derbyshire lost?"])(
  "says nothing of the kind where its words, or others for them, are said: %s",
  async (question) => {
    const { status, text } = await seeds.assistant.ask({ question });
    expect(status).toBe("answered");
    expect(text).not.toContain("Nobody says");
  },
);

test("hears the Speaker on long questions", async () => {
  for (const question of [
    "What did the Speaker say about a question that was far too long?",
    "Did the Speaker tell anybody off for going on too long?",
  ]) {
    const { citations } = await seeds.assistant.ask({ question });
    expect(citations[0]?.quote).toContain("very, very long");
  }
});

test("shows those who asked before those who answered, where a party's Members are said to have pressed", async () => {
  const { citations } = await seeds.assistant.ask({
    question:
      "Which Conservative MPs pressed the Home Secretary on the Rwanda Bill and international law?",
  });
  expect(citations[0]?.quote).toContain("?");
});
