/** The whole way from the seeds to an answer, with the real readers, model and store. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../indexer/build.ts";
import { type OpenIndex, openIndex } from "../../indexer/generation.ts";
import { loadTokenCounter, startEmbedder } from "../../indexer/model/index.ts";
import { readSources } from "../../indexer/sources/read.ts";
import { type Assistant, createAssistant } from "../../server/assistant.ts";
import type { Answer, Filters } from "../../server/contract.ts";
import { sharedModel } from "../indexer/model/prepared.ts";

let index: OpenIndex;
let assistant: Assistant;
let close = async () => {};

beforeAll(async () => {
  const model = await sharedModel();
  const embedder = await startEmbedder(model);
  const directory = await mkdtemp(join(tmpdir(), "dispatch-box-"));
  close = async () => {
    await embedder.close();
    await rm(directory, { recursive: true, force: true });
  };
  await buildIndex({
    events: readSources(["seeds"]),
    directory,
    embedder,
    countTokens: await loadTokenCounter(model),
    force: false,
    now: new Date("2025-03-01T12:00:00Z"),
  });
  index = await openIndex(directory, model.identity);
  assistant = createAssistant({ index, embedder, today: () => "2025-06-15" });
});

afterAll(() => close());

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
    const { citations } = await assistant.ask({ question: QUESTIONS[0] ?? "" });
    const cited = new Set(citations.map(({ speaker, debate }) => `${speaker.name} ${debate.date}`));
    expect(cited).toEqual(
      new Set(["Ben Wallace 2017-11-20", "Ben Wallace 2018-04-16", "James Cleverly 2024-01-15"]),
    );
    for (const { quote } of citations) expect(quote).not.toContain("\n");
  });

  test("marks the speakers that an unlabelled page does not name as inferred", async () => {
    const { points, citations } = await assistant.ask({ question: QUESTIONS[0] ?? "" });
    const inferred = citations.filter(({ speaker }) => speaker.attribution === "inferred");
    expect(inferred.length).toBeGreaterThan(0);
    for (const { marker } of inferred) {
      const point = points.find(({ markers }) => markers.includes(marker));
      expect(point?.text).toContain("[speaker inferred]");
    }
  });
});

test.each(QUESTIONS)("quotes verbatim, from the lines given: %s", async (question) => {
  const answer = await assistant.ask({ question });
  expect(answer.status).toBe("answered");
  expect(answer.citations.length).toBeLessThanOrEqual(8);
  for (const citation of answer.citations) {
    const spoken = index.contributions.find(({ id }) => id === citation.contributionId);
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
  const { status, citations, reason } = await assistant.ask({ question });
  expect({ status, citations }).toEqual({ status: "no_evidence", citations: [] });
  expect(reason).toMatch(/^Nothing was found about/);
});

test("lists what the Chair said though it is procedure, where nothing else is asked for", async () => {
  const { status, citations } = await assistant.ask({ question: "What did the Speaker say?" });
  expect(status).toBe("answered");
  for (const { speaker } of citations) expect(speaker.roles).toContain("chair");
});

test("shows even a few words of the Chair's where nothing else names somebody", async () => {
  const { citations } = await assistant.ask({
    question: "Has anybody mentioned Bambos Charalambous?",
  });
  expect(citations[0]?.quote).toContain("Bambos Charalambous");
});

test("shows both parties that are asked for, under their names", async () => {
  const { citations, text } = await assistant.ask({
    question: "What did Labour and the Conservatives say about asylum?",
  });
  expect(new Set(citations.slice(0, 4).map(({ speaker }) => speaker.party)).size).toBeGreaterThan(
    1,
  );
  expect(text).toContain("**Labour**");
  expect(text).toContain("**Conservative**");
});

test("says that nobody speaks of what a question takes as given", async () => {
  const { status, reason } = await assistant.ask({
    question: "Why did James Cleverly resign over the Rwanda Bill?",
  });
  expect(status).toBe("no_evidence");
  expect(reason).toContain("“resign” is not said by James Cleverly");
});

test("takes somebody's vote as told only where they say so", async () => {
  const question = (name: string) => `Why did ${name} vote against the Rwanda Bill?`;
  const { status, reason } = await assistant.ask({ question: question("Suella Braverman") });
  expect(status).toBe("no_evidence");
  expect(reason).toContain("“vote” is not said by Suella Braverman");
  const other = await assistant.ask({ question: question("anybody") });
  expect(other.reason ?? "").not.toContain("“vote” is not said");
});

test("tells a name from the verb that is written like it", async () => {
  const by = (name: string) => assistant.ask({ question: `What did ${name} say about Prevent?` });
  expect((await by("Ann Coffey")).reason).toMatch(/without that filter \d+ contributions match/);
  expect((await by("James Cleverly")).citations[0]?.quote).toContain("Prevent");
});

describe("a question after what replies to somebody", () => {
  test("shows what stands after their questions, and says how surely it replies", async () => {
    const { citations, text, interpretation } = await assistant.ask({
      question: "Who replied to Kate Green about hate speech?",
    });
    expect(citations.map(({ speaker }) => speaker.name)).toEqual(["Ben Wallace"]);
    expect(interpretation.topic).toBe("hate speech");
    expect(interpretation.explanation).toContain("Kept to what replies to Kate Green.");
    expect(text).toContain("the one need not answer the other");
  });

  test("keeps to who replies", async () => {
    const ask = (name: string) =>
      assistant.ask({ question: `What did ${name} say in reply to Yvette Cooper?` });
    const { citations } = await ask("James Cleverly");
    expect(new Set(citations.map(({ speaker }) => speaker.name))).toEqual(
      new Set(["James Cleverly"]),
    );
    expect((await ask("Kim Johnson")).reason).toMatch(
      /^Nothing was found that replies to Yvette Cooper among \d+ contributions/,
    );
  });
});

test("names nobody for a phrase that nobody used", async () => {
  const { status, reason } = await assistant.ask({
    question: 'Who used the phrase "smash the gangs"?',
  });
  expect(status).toBe("no_evidence");
  expect(reason).toMatch(/^“smash the gangs” was not found word for word/);
});

test.each([
  ["hare coursing", "Hare coursing is a regional issue"],
  ["How many Prevent recommendations were completed?", "30 of the 34 recommendations completed"],
  ["HCWS265", "progress report on our implementation of the Independent Review of Prevent"],
  ["asylum backlog", "total asylum backlog is now at its lowest point since December 2022"],
])("shows the words that answer: %s", async (question, words) => {
  const { citations } = await assistant.ask({ question });
  expect(citations.map(({ quote }) => quote).join("\n")).toContain(words);
});

const follow = async (first: string, then: string, filters: Filters = {}) => {
  const { interpretation, citations } = await assistant.ask({ question: first });
  const citedContributionIds = citations.map(({ contributionId }) => contributionId);
  const turn = { question: first, interpretation, citedContributionIds };
  return assistant.ask({ question: then, filters, history: [turn] });
};

describe("a question that leans on the answer before without saying so", () => {
  const first = "What has Ann Coffey said about missing children and gangs?";

  test("is kept to the debates cited there, and says so", async () => {
    const then = "did she mention when the new database would be up and running?";
    const alone = await assistant.ask({ question: then.replace("she", "Ann Coffey") });
    expect(alone.status).toBe("no_evidence");
    const { interpretation, citations, text } = await follow(first, then);
    expect(citations[0]?.quote).toContain("the new missing persons database");
    expect(interpretation.carriedOver).toEqual([
      "contributions by Ann Coffey",
      "the debates cited before",
    ]);
    expect(text).toContain("read as going on from the last answer");
  });

  test("is turned away like any other when nothing there speaks to it", async () => {
    const { status, interpretation } = await follow(first, "what about fishing quotas?");
    expect(status).toBe("no_evidence");
    expect(interpretation.filters.debates).toBeUndefined();
  });

  test("is answered by the reply to what was cited, where it points back", async () => {
    const { citations, interpretation, text } = await follow(
      "What was said about anti-Muslim hate speech on the internet?",
      "Had the minister any plans to take that up with the Americans?",
    );
    expect(citations[0]?.speaker.name).toBe("Ben Wallace");
    expect(interpretation.explanation).toContain("what replies to the contributions cited before");
    expect(text).toContain("the one need not answer the other");
  });

  test("goes on with the subject that “it” or “how many are” points to", async () => {
    const { interpretation, citations } = await follow(
      "How many of the recommendations of the Prevent review were completed?",
      "how many are still left to do?",
    );
    expect(interpretation.carriedOver).toEqual([
      "the subject “recommendations of the Prevent review were completed”",
    ]);
    expect(citations[0]?.quote).toContain("30 of the 34 recommendations");
  });

  test("means by a pronoun somebody whom it fits", async () => {
    const { interpretation } = await follow("Who spoke of hate speech?", "what did he promise?");
    expect(interpretation.filters.speakers).toEqual(["Ben Wallace"]);
  });
});

describe("a question after what stands beside what was cited", () => {
  test("gives the reply, and says that an unlabelled page marks no gaps", async () => {
    const answer = await follow(
      "Has anyone raised hare coursing?",
      "what did the minister say back",
    );
    expect(answer.citations[0]?.quote).toMatch(
      /^I recognise my hon\. and learned Friend’s concern/,
    );
    expect(answer.text).toContain("marks no gaps, so the one need not answer the other");
    expect(answer.interpretation.carriedOver).toEqual(["the contributions cited before"]);
  });

  test("keeps to the filters given, by whatever name, and counts what they leave out", async () => {
    const { citations, interpretation } = await follow(
      "Has anyone raised hare coursing?",
      "what did the minister say back",
      { parties: ["Tories"] },
    );
    expect(citations[0]?.speaker.name).toBe("Ben Wallace");
    expect(interpretation.filters).toEqual({ parties: ["Conservative"] });
    expect(interpretation.leftOut).toHaveLength(1);
  });

  test("gives what stands after it where the page marks its gaps", async () => {
    const answer = await follow(
      "What did Joanna Cherry say about trade unions?",
      "how did he reply?",
    );
    expect(answer.citations[0]).toMatchObject({ speaker: { name: "James Cleverly" } });
    expect(answer.citations[0]?.quote).toContain("organisations not explicitly mentioned");
    expect(answer.text).toContain("the source does not say that the one answers the other");
  });

  test("gives who asked", async () => {
    const answer = await follow(
      "asylum backlog lowest point since December 2022",
      "who asked that?",
    );
    const [asked] = answer.citations;
    const question = index.contributions.find(({ id }) => id === asked?.contributionId);
    expect(question?.kind).toBe("question");
  });

  test("is read as any other where nothing stands beside it", async () => {
    const { status, interpretation } = await follow("HCWS265", "who asked that?");
    expect({ status, carriedOver: interpretation.carriedOver }).not.toMatchObject({
      status: "answered",
      carriedOver: ["the contributions cited before"],
    });
  });
});

test("suggests only questions that are answered", async () => {
  const { suggestions } = await assistant.ask({ question: "county lines" });
  expect(suggestions.length).toBeGreaterThan(0);
  for (const question of suggestions) {
    expect((await assistant.ask({ question })).status).toBe("answered");
  }
});
