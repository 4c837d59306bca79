/** What an answer counts, names and shows, from the seeds with the real readers, model and store. */
import { describe, expect, test } from "vitest";
import type { Answer, Turn } from "../../server/contract.ts";
import { useSeeds } from "./seeds.ts";

const seeds = useSeeds();

const ask = (question: string) => seeds.assistant.ask({ question });

describe("words that several said", () => {
  test("are counted wherever they stand, and shown from everybody", async () => {
    const holding = seeds.index.contributions.filter(({ text }) =>
      /\bcounty[\s‑-]lines\b/i.test(text),
    );
    const names = new Set(holding.map(({ speaker }) => speaker.name).filter(Boolean));
    const { text, citations } = await ask('Who said "county lines"?');
    expect(text).toContain(
      `: ${holding.length} contributions found, by ${names.size} identified speakers and `,
    );
    expect(text).toContain("; 8 of them are shown");
    expect(citations).toHaveLength(8);
    for (const { quote } of citations) expect(quote).toMatch(/county lines/i);
    const search = { q: 'Who said "county lines"?', filters: {}, limit: 20, offset: 0 };
    expect((await seeds.assistant.search(search)).total).toBe(holding.length);
    for (const name of names) {
      expect(text.split(" contributions found")[0]).toContain(name);
      expect(citations.map(({ speaker }) => speaker.name)).toContain(name);
    }
  });

  test("are nobody else’s, whatever else the question speaks of", async () => {
    const { citations, text, suggestions } = await ask('Who said "small boats" about Albania?');
    expect(suggestions).toEqual([]);
    for (const { quote } of citations) expect(quote).toContain("small boats");
    expect(text).toMatch(/^Yvette Cooper, between 15 and 30 January 2024\. 1 contribution found/);
    expect(text).toContain("whether of “Albania” or of anything else");
  });

  test("are found though they be the commonest", async () => {
    expect((await ask('Who said "this House"?')).text).toMatch(
      /^(?:[A-Z]|an unidentified)[^.]*: \d+ con/,
    );
  });

  test("begin with the earliest or the latest, as is asked", async () => {
    const [first, last] = [
      await ask('When was "county lines" first said?'),
      await ask('When was "county lines" last said?'),
    ];
    expect(first.text).toMatch(/^Said on 26 October 2017 by Ann Coffey\. 11 contributions found/);
    expect(last.text).toMatch(/^Said on 13 November 2024 by John Whittingdale/);
  });

  test("are still found where the same sentence has other marks, and only once", async () => {
    const { citations, text } = await ask("Who said “no one is above the law”?");
    expect(citations).toHaveLength(1);
    expect(text).toMatch(
      /^[A-Z][\w ]+(?: \\\[speaker inferred\\\])?, \d+ \w+ \d{4}\. 1 contribution/,
    );
  });
});

test.each(["What did SNP members say?", "Which MPs mentioned encryption?"])(
  "tells days that hold all that is shown: %s",
  async (question) => {
    const { text } = await ask(question);
    expect(text).toMatch(/, between 1[05] January and 20 February 2024; all are from excerpts/);
  },
);

test("names everybody first where a person is asked for", async () => {
  expect((await ask("Which MPs mentioned encryption?")).text).toMatch(
    /^James Cleverly and Suella Braverman: 3 contributions found, by 2 identified speakers,/,
  );
  expect((await ask("Who spoke in the debate on violent disorder?")).text).toMatch(
    /^Yvette Cooper \\\[speaker inferred\\\] and Kim Johnson \\\[speaker inferred\\\]: 4 contributions/,
  );
});

test("names of a day's questions those who asked", async () => {
  const { text, citations } = await ask("Who asked questions on 15 January 2024?");
  const [first = ""] = text.split(": ");
  expect(first).toMatch(/^[A-Z].* and \d+ more$/);
  expect(first).not.toContain("James Cleverly");
  for (const { speaker } of citations) expect(speaker.name).not.toBe("James Cleverly");
  expect(new Set(citations.map(({ speaker }) => speaker.name)).size).toBe(8);
});

test.each([
  ["What did SNP members say?", 4],
  ["What did Joanna Cherry say?", 3],
  ["What did Kerry McCarthy say?", 3],
])("shows the short contributions too where there is room: %s", async (question, all) => {
  const { citations, text } = await ask(question);
  expect(citations).toHaveLength(all);
  expect(text).toMatch(new RegExp(`^${all} contributions found`));
  expect(text.split("\n\n")[0]).not.toContain("shown");
});

test("counts all that matches where no subject is named, and who spoke from the Chair", async () => {
  const { text } = await ask("What was said on 15 January 2024?");
  const kept = seeds.index.contributions.filter(({ debate }) => debate.date === "2024-01-15");
  expect(text).toMatch(new RegExp(`^${kept.length} contributions found`));
  expect(text).toMatch(/Also found, not shown here: .*Lindsay Hoyle/);
});

test("says so where one of several repeats the words of another", async () => {
  const { citations, text } = await ask("What did the Speaker say?");
  expect(citations).toHaveLength(5);
  expect(text).toMatch(/^6 contributions found, .*; 5 of them are shown/);
});

test.each([
  ["how many county lines are there", "up to 1,000 county lines operating"],
  ["When was the Independent Review of Prevent published?", "published on 8 February 2023"],
  ["When does the abortion consultation end?", "due to end on 22 January"],
  ["How many Secretaries of State can warrants be delegated to?", "five Secretaries of State"],
])("the sentence with the figure that is asked for leads: %s", async (question, words) => {
  const { citations } = await ask(question);
  expect(citations[0]?.quote).toContain(words);
});

test("a question on the order paper is asked, though no question mark ends it", async () => {
  const { text } = await ask("Which MPs asked about universities?");
  expect(text).toMatch(/^Kerry McCarthy and Richard Thomson: 2 contributions found/);
});

test.each([
  [
    "Did Kim Johnson say “migration should not be a dirty word”?",
    "in contributions by Kim Johnson (5 contributions searched); without that filter 1 contribution matches",
    ["Who said “migration should not be a dirty word”?"],
  ],
  [
    "Did Yvette Cooper use the phrase “Refugees welcome”?",
    "without that filter 1 contribution matches",
    ["Who said “Refugees welcome”?"],
  ],
  ["HCWS249 by Yvette Cooper", "without that filter 1 contribution matches", ["HCWS249"]],
  ["HCWS120 in 2018", "without that filter 1 contribution matches", ["HCWS120"]],
])("what is looked up may be found without a filter: %s", async (question, told, asked) => {
  const { reason, suggestions } = await ask(question);
  expect(reason).toContain(told);
  expect(suggestions).toEqual(asked);
});

test("an office held by nobody indexed was held by somebody on the days asked for", async () => {
  const { reason } = await ask("What did the Prime Minister say about Rwanda in January 2024?");
  expect(reason).toMatch(/It was held by Rishi Sunak on 1 January 2024\.$/);
});

test("says what each filter matches where nothing matches them together", async () => {
  const { reason, suggestions } = await ask("Was Kate Green a minister?");
  expect(reason).toMatch(
    /together: contributions by Kate Green \(1 contribution\); contributions by ministers \(\d\d contributions\)\.$/,
  );
  expect(suggestions).toEqual(["What did Kate Green say?"]);
});

test.each(["arrived in small boats", "not enough police"])(
  "suggests no broken English: %s",
  async (question) => {
    const { status, suggestions } = await ask(question);
    expect({ status, suggestions }).toEqual({ status: "answered", suggestions: [] });
  },
);

describe("a question for more", () => {
  async function converse(...questions: string[]) {
    const history: Turn[] = [];
    const answers: Answer[] = [];
    for (const question of questions) {
      const answer = await seeds.assistant.ask({ question, history: [...history] });
      const citedContributionIds = answer.citations.map(({ contributionId }) => contributionId);
      history.push({ question, interpretation: answer.interpretation, citedContributionIds });
      answers.push(answer);
    }
    return { answers, shown: history.map((turn) => turn.citedContributionIds) };
  }

  test.each(["What was said about county lines?", 'Who said "county lines"?'])(
    "shows what was not shown before, then says that all was shown: %s",
    async (question) => {
      const { answers, shown } = await converse(question, "Show me more", "more?");
      const found = /(\d+) contributions found/.exec(answers[0]?.text ?? "")?.[1];
      const all = shown.flat();
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(Number(found));
      expect(answers[1]?.text).toContain(`${found} contributions found`);
      expect(answers[1]?.text).toContain("What was shown before is left out.");
      expect(answers[2]).toMatchObject({
        status: "no_evidence",
        reason: `${found} contributions found, and all of them were quoted before; the sources hold the whole of them.`,
      });
    },
  );

  test("goes on through a list", async () => {
    const { answers, shown } = await converse("What did James Cleverly say?", "show me more");
    expect(new Set(shown.flat()).size).toBe(16);
    expect(answers[1]?.text).toMatch(/^56 contributions found, .*; 8 of them are shown/);
  });
});

test.each([
  "county lines",
  "What did ministers say?",
  "Who spoke on 15 January 2024?",
  'Who said "Home Secretary"?',
  "When was facial recognition last mentioned?",
  "Who asked about spiking?",
])("counts as shown what is cited, on days that hold it: %s", async (question) => {
  const { text, citations } = await ask(question);
  const [line = ""] = text.split("\n\n");
  const found = Number(/(\d+) contributions? found/.exec(line)?.[1]);
  const shown = Number(
    /(\d+) (?:of them|that speaks? most to it) (?:is|are) shown/.exec(line)?.[1] ?? found,
  );
  expect(new Set(citations.map(({ contributionId }) => contributionId)).size).toBe(shown);
  const days = [...line.matchAll(/\d+ [A-Z][a-z]+ \d{4}/g)].map(([day]) =>
    Date.parse(`${day} UTC`),
  );
  for (const { debate } of citations) {
    expect(Date.parse(debate.dateFrom ?? "")).toBeGreaterThanOrEqual(Math.min(...days));
    expect(Date.parse(debate.dateTo ?? "")).toBeLessThanOrEqual(Math.max(...days));
  }
});

describe("a written statement asked after a subject", () => {
  test("is quoted where it speaks of it, and nothing else is", async () => {
    const question = "What does HCWS265 say about training?";
    const { citations } = await seeds.assistant.ask({ question });
    expect(citations[0]?.quote).toContain("training");
    expect(new Set(citations.map(({ citation }) => citation))).toEqual(
      new Set(["HCWS265, 20 February 2024"]),
    );
  });

  test("is shown from its beginning where it does not, and that is said", async () => {
    const question = "What does HCWS265 say about fishing?";
    const { citations, text } = await seeds.assistant.ask({ question });
    expect(citations[0]?.quote).toMatch(/^The Government are today publishing a progress report/);
    expect(text).toContain("Nothing in HCWS265 was found about “fishing”; this is how it begins.");
  });
});
