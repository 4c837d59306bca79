/** Who or what somebody is, as it is shown beside what they said. */
import { describe, expect, test } from "vitest";
import { describePeople } from "../../server/answer/identity.ts";
import type { Turn } from "../../server/contract.ts";
import { readIdentity } from "../../server/interpret/asking/identity.ts";
import { contribution } from "../indexer/contributions.ts";
import { useSeeds } from "./seeds.ts";
import { readOfSmallHouse } from "./small-house.ts";

const seeds = useSeeds();

test("is told of somebody carried over too", async () => {
  const ask = async (question: string, history: Turn[]) =>
    seeds.assistant.ask({ question, history });
  const question = "What did Kim Johnson say about facial recognition?";
  const { interpretation, citations } = await ask(question, []);
  const citedContributionIds = citations.map(({ contributionId }) => contributionId);
  const { text } = await ask("which party is she in?", [
    { question, interpretation, citedContributionIds },
  ]);
  expect(text).toMatch(/^Kim Johnson \\\[speaker inferred\\\] is shown as Labour/);
});

describe("what is asked", () => {
  test.each([
    ["Who is Ann Coffey?", "shown"],
    ["Who was Home Secretary in 2018?", "shown"],
    ["Which party is Ann Coffey in?", "shown"],
    ["what constituency does Ann Coffey represent", "shown"],
    ["Is Ben Wallace a minister?", "shown"],
    ["Who is the shadow home secretary?", "untold"],
    ["who is the minister for security", "told-of"],
    ["Who’s the mayor of London?", "told-of"],
    ["Who is against county lines?", null],
    ["Who was first to mention boats?", null],
    ["Who is the Minister who spoke about boats?", null],
    ["What did Ann Coffey say?", null],
    ["What party conference was mentioned?", null],
  ])("%s", (question, identity) => {
    expect(readIdentity(question, readOfSmallHouse(question))).toBe(identity);
  });
});

const on = (date: string) => ({ date, dateFrom: date, dateTo: date });

test("an office is told with its days where it was not held on all", () => {
  const before = contribution({ id: "1", speaker: { office: null }, debate: on("2018-01-01") });
  const then = contribution({
    id: "2",
    speaker: { office: "Home Secretary" },
    debate: on("2019-01-01"),
  });
  expect(describePeople([before, then])).toContain("Home Secretary (on 1 January 2019)");
  expect(describePeople([then])).toContain("Home Secretary");
  expect(describePeople([then])).not.toContain("(on");
});

test("nobody unidentified is told to be anybody", () => {
  const nobody = contribution({ id: "1", speaker: { name: null, attribution: "unidentified" } });
  expect(describePeople([nobody])).toBe("");
});

test("leads the answer, marked where the name is inferred", async () => {
  const { text } = await seeds.assistant.ask({ question: "which party is Kim Johnson in" });
  expect(text).toMatch(
    /^Kim Johnson \\\[speaker inferred\\\] is shown as Labour and the Member for/,
  );
});

test("somebody of the same side is not shown for an office that is not known", async () => {
  const answer = await seeds.assistant.ask({ question: "who is the shadow home secretary" });
  expect(answer).toMatchObject({ status: "no_evidence", citations: [] });
  expect(answer.reason).toContain("nobody indexed is shown in that one");
});

test("what is said of an office is shown, with the warning", async () => {
  const { status, text } = await seeds.assistant.ask({
    question: "Who is the cabinet minister for children?",
  });
  expect(status).toBe("answered");
  expect(text).toContain("nobody indexed is shown in that one");
});

test("who spoke from the Chair is told as that", async () => {
  const { text } = await seeds.assistant.ask({ question: "who is the Speaker" });
  expect(text).toContain("Lindsay Hoyle is shown as speaking from the Chair");
});
