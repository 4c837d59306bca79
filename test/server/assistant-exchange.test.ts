/** Questions after what stands beside an answer, from the seeds with the real readers, model and store. */
import { describe, expect, test } from "vitest";
import { followWith, useSeeds } from "./seeds.ts";

const seeds = useSeeds();
const follow = followWith(seeds);

describe("a question after what stands beside what was cited", () => {
  test.each([
    "who answered?",
    "did the minister reply?",
    "What was the Minister’s answer to that?",
    "what answer did she get?",
    "And how was she answered?",
    "and Ben Wallace’s answer?",
    "what was she told?",
  ])("is asked in many ways: %s", async (then) => {
    const { citations } = await follow("Has anyone raised hare coursing?", then);
    expect(citations[0]?.quote).toMatch(/^I recognise my hon\. and learned Friend’s concern/);
  });

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
    const question = seeds.index.contributions.find(({ id }) => id === asked?.contributionId);
    expect(question?.kind).toBe("question");
  });

  test.each([
    ["HCWS265", "who asked that?", "No question is known that what was cited replies to"],
    ["What did Ann Coffey say about county lines?", "who replied to her?", "Nothing is known to"],
    ["What did Ann Coffey say about county lines?", "and the reply?", "Nothing is known to"],
    [
      "What did Ann Coffey say about county lines?",
      "did the minister respond to her?",
      "Nothing is known to",
    ],
    [
      "What did Joan Ryan say about county lines?",
      "how did the Government answer that?",
      "Nothing is known to",
    ],
  ])("says so where nothing is known to stand there: %s, %s", async (first, then, reason) => {
    const answer = await follow(first, then);
    expect(answer.status).toBe("no_evidence");
    expect(answer.reason).toContain(reason);
  });

  test("is searched for among those whom it names, where nothing is known to stand there", async () => {
    const then = "did the minister respond?";
    const first = "What did Ann Coffey say about county lines?";
    const { interpretation, text } = await follow(first, then);
    expect(text).toContain("Nothing is known to reply to what was cited, so");
    expect(interpretation).toMatchObject({
      topic: "county lines",
      filters: { roles: ["minister"] },
    });
  });

  test("is searched for in the debate cited alone, where it is asked for by “to him”", async () => {
    const first = "What did Richard Thomson ask about visas?";
    const { interpretation, citations, text } = await follow(
      first,
      "How did Cleverly reply to him?",
    );
    expect(text).toContain("in the debates cited there was looked for");
    expect(interpretation.filters).toMatchObject({ speakers: ["James Cleverly"] });
    expect(interpretation.filters.debates).toHaveLength(1);
    expect(citations[0]?.speaker.name).toBe("James Cleverly");
  });

  test("is what stands directly after an intervention that asks nothing, and said to be no more", async () => {
    const first =
      "What did Kevan Jones say about judicial oversight of internet connection records?";
    const { citations, text } = await follow(first, "How did Cleverly reply to him?");
    expect(text).toContain("This stands directly after what was cited; the source does not say");
    expect(citations[0]?.speaker.name).toBe("James Cleverly");
    expect(citations.map(({ quote }) => quote).join(" ")).toContain("judicial oversight");
  });

  test("is of whoever it names, or of nobody", async () => {
    const first = "What did Yvette Cooper say about asylum?";
    const theirs = await follow(first, "What did James Cleverly reply?");
    expect(theirs.citations[0]?.speaker.name).toBe("James Cleverly");
    const nobodys = await follow(first, "What did Ben Wallace reply?");
    expect(nobodys).toMatchObject({
      status: "no_evidence",
      interpretation: { filters: { speakers: ["Ben Wallace"] } },
    });
  });

  test.each([
    ["What did Labour say in reply?", { parties: expect.arrayContaining(["Labour"]) }],
    ["How did the Opposition respond?", { roles: ["opposition"] }],
    ["What did the Home Secretary reply?", { offices: expect.arrayContaining(["Home Secretary"]) }],
  ])("is of the side or office it names, whoever replied: %s", async (then, filters) => {
    const { interpretation, citations } = await follow("Has anyone raised hare coursing?", then);
    expect(interpretation.filters).toEqual(filters);
    expect(citations.map(({ speaker }) => speaker.name)).not.toContain("Ben Wallace");
  });

  test("is not just any words of whoever it names", async () => {
    const { reason } = await follow("What did Kerry McCarthy say?", "What did Ben Wallace answer?");
    expect(reason).toContain("Nothing is known to reply to what was cited");
  });

  test("is asked for by a question of nothing else", async () => {
    const { interpretation } = await follow(
      "What is the border security Bill for?",
      "Did anyone ask about safe routes, and what was the answer?",
    );
    expect(interpretation.topic).toContain("safe routes");
  });

  test.each([
    "what did the minister say back?",
    "how did the Home Secretary reply?",
    "how did the Government respond?",
  ])("is of a Minister also where the day is not established: %s", async (then) => {
    const first = "What did Joanna Cherry say about trade unions?";
    const { citations } = await follow(first, then);
    expect(citations[0]?.speaker.name).toBe("James Cleverly");
    expect(citations[0]?.quote).toContain("organisations not explicitly mentioned");
  });

  test("is of no Minister where the Opposition is asked for", async () => {
    const first = "What did Joanna Cherry say about trade unions?";
    const { citations } = await follow(first, "how did the Opposition respond?");
    expect(citations.map(({ speaker }) => speaker.name)).not.toContain("James Cleverly");
  });
});
