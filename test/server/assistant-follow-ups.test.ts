/** Questions that go on from an answer, from the seeds with the real readers, model and store. */
import { describe, expect, test } from "vitest";
import type { Turn } from "../../server/contract.ts";
import { followWith, useSeeds } from "./seeds.ts";

const seeds = useSeeds();

const follow = followWith(seeds);

describe("a question that leans on the answer before without saying so", () => {
  const first = "What has Ann Coffey said about missing children and gangs?";

  test("is kept to the debates cited there, and says so", async () => {
    const then = "did she mention when the new database would be up and running?";
    const alone = await seeds.assistant.ask({ question: then.replace("she", "Ann Coffey") });
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

  test("means by “they” those whom the one speaker spoke of", async () => {
    const { interpretation } = await follow(
      "What did Ann Coffey say about the Trapped campaign?",
      "where were they being taken to sell drugs?",
    );
    expect(interpretation.topic).toBe("Trapped campaign taken to sell drugs");
  });

  test("means by a pronoun somebody whom it fits", async () => {
    const { interpretation } = await follow("Who spoke of hate speech?", "what did he promise?");
    expect(interpretation.filters.speakers).toEqual(["Ben Wallace"]);
  });
});

describe("what is carried over", () => {
  test("is who was asked for, to another subject", async () => {
    const first = "What did James Cleverly say about small boats?";
    const { interpretation } = await follow(first, "same for Rwanda");
    expect(interpretation).toMatchObject({
      topic: "Rwanda",
      filters: { speakers: ["James Cleverly"] },
    });
  });

  test.each(["who disagreed with him?", "what did everyone else say?", "who else?"])(
    "is not whom others are asked for beside: %s",
    async (then) => {
      const first = "What did James Cleverly say about small boats?";
      const { interpretation, citations, text } = await follow(first, then);
      expect(interpretation).toMatchObject({
        topic: "small boats",
        filters: { exceptSpeakers: ["James Cleverly"] },
      });
      expect(citations.length).toBeGreaterThan(0);
      expect(citations.map(({ speaker }) => speaker.name)).not.toContain("James Cleverly");
      expect(text).toContain("contributions by anybody but James Cleverly");
    },
  );

  test.each([
    ["What did ministers say about asylum?", { roles: ["backbench"] }],
    ["What did the Opposition say about asylum?", { roles: ["government"] }],
    [
      "What did Labour MPs say about asylum?",
      { parties: ["Conservative", "Liberal Democrat", "Scottish National Party"] },
    ],
  ])("is the other side, where others are asked for: %s", async (first, filters) => {
    const { interpretation } = await follow(first, "what did everyone else say?");
    expect(interpretation).toMatchObject({ topic: "asylum", filters });
  });

  test("is anybody but all who were shown, when others are asked for again", async () => {
    const first = await seeds.assistant.ask({
      question: "What did the Home Secretary say about asylum?",
    });
    const turnOf = (question: string, answer: typeof first) => ({
      question,
      interpretation: answer.interpretation,
      citedContributionIds: answer.citations.map(({ contributionId }) => contributionId),
    });
    const history = [turnOf("What did the Home Secretary say about asylum?", first)];
    const second = await seeds.assistant.ask({ question: "who else?", history });
    const shown = new Set(first.citations.map(({ speaker }) => speaker.name));
    for (const { speaker } of second.citations) expect(shown).not.toContain(speaker.name);
    for (const { speaker } of second.citations) shown.add(speaker.name);
    history.push(turnOf("who else?", second));
    const third = await seeds.assistant.ask({ question: "who else?", history });
    expect(second.citations.length).toBeGreaterThan(0);
    for (const { speaker } of third.citations) {
      if (speaker.name !== null) expect(shown).not.toContain(speaker.name);
    }
  });

  test("is who was asked for, by “they”, to a new subject", async () => {
    const { interpretation } = await follow(
      "What did Labour MPs say about county lines?",
      "what did they say about asylum?",
    );
    expect(interpretation).toMatchObject({
      topic: "asylum",
      filters: { parties: ["Labour", "Labour (Co-op)"] },
    });
  });

  test.each(["what did she recommend?", "what did she promise?"])(
    "is the subject, where only how it was said is asked for anew: %s",
    async (then) => {
      const { interpretation } = await follow("What did Ann Coffey say about county lines?", then);
      expect(interpretation).toMatchObject({
        topic: "county lines",
        filters: { speakers: ["Ann Coffey"] },
      });
    },
  );

  test.each(["what did she say?", "and her?"])(
    "is not somebody whom “she” does not fit: %s",
    async (then) => {
      const { interpretation, text } = await follow("What did Ben Wallace say about fraud?", then);
      expect(interpretation).toMatchObject({ topic: "fraud", filters: {} });
      expect(interpretation.filters.speakers).toBeUndefined();
      expect(text).toMatch(/Whom “(?:she|her)” means could not be told/);
    },
  );

  test("is whoever was named last of those whom “he” fits", async () => {
    const history: Turn[] = [];
    for (const question of [
      "What did James Cleverly say about Rwanda?",
      "What did Ann Coffey say about missing children?",
    ]) {
      const { interpretation, citations } = await seeds.assistant.ask({ question, history });
      const citedContributionIds = citations.map(({ contributionId }) => contributionId);
      history.push({ question, interpretation, citedContributionIds });
    }
    const question = "and what did he say about asylum?";
    const { interpretation } = await seeds.assistant.ask({ question, history });
    expect(interpretation.filters).toEqual({ speakers: ["James Cleverly"] });
  });

  test.each(["But not Yvette Cooper", "Leave out Yvette Cooper", "except Yvette Cooper"])(
    "is narrowed, not turned round, by %s",
    async (then) => {
      const { interpretation } = await follow("What did Labour say about asylum?", then);
      expect(interpretation).toMatchObject({
        topic: "asylum",
        filters: { exceptSpeakers: ["Yvette Cooper"], parties: ["Labour", "Labour (Co-op)"] },
      });
    },
  );

  test("keeps whoever “she” is, with a role beside her", async () => {
    const { interpretation } = await follow(
      "What did Yvette Cooper say about asylum?",
      "What did she say in opposition?",
    );
    expect(interpretation.filters).toEqual({ speakers: ["Yvette Cooper"], roles: ["opposition"] });
  });

  test.each(["What about the other parties?", "I meant Labour", "Same question for Labour"])(
    "is the subject, for another party: %s",
    async (then) => {
      const { interpretation } = await follow("What did Conservatives say about asylum?", then);
      expect(interpretation.topic).toBe("asylum");
      expect(interpretation.filters.parties).toContain("Labour");
      expect(interpretation.filters.parties).not.toContain("Conservative");
    },
  );

  test("is what was asked of, where “them” is the subject", async () => {
    const { interpretation } = await follow(
      "What did ministers say about asylum hotels?",
      "who pays for them?",
    );
    expect(interpretation.filters).toEqual({ roles: ["minister"] });
  });

  test("gives up the place where the new question leaves nothing there", async () => {
    const first = "What was said about facial recognition in Westminster Hall?";
    const { interpretation, citations } = await follow(first, "what about in July 2024?");
    expect(interpretation.filters).toEqual({ from: "2024-07-01", to: "2024-07-31" });
    expect(citations.length).toBeGreaterThan(0);
  });

  test("takes “they” for whom the last question was about, and not for who spoke", async () => {
    const first = "How much cocaine did regional organised crime units seize?";
    const { interpretation, citations } = await follow(
      first,
      "how many children did they protect?",
    );
    expect(interpretation.filters.speakers).toBeUndefined();
    expect(citations[0]?.quote).toContain("safeguarded 65 vulnerable children");
  });

  test("is nobody where a pronoun fits nobody, and that is said", async () => {
    const { interpretation } = await follow(
      "What did James Cleverly say about small boats?",
      "what did she say about Albania?",
    );
    expect(interpretation.filters.speakers).toBeUndefined();
    expect(interpretation.explanation).toContain("Whom “she” means could not be told");
  });

  test("is the subject, to be put in another order", async () => {
    const { interpretation } = await follow("asylum hotels", "oldest first");
    expect(interpretation.topic).toBe("asylum hotels");
  });

  test("is not who spoke, where somebody else is named as mentioned", async () => {
    const { interpretation, citations } = await follow(
      "What was said about police accountability?",
      "was Chris Kaba mentioned?",
    );
    expect(interpretation).toMatchObject({ topic: "Chris Kaba", filters: {} });
    expect(citations[0]?.quote).toContain("Chris Kaba");
  });
});
