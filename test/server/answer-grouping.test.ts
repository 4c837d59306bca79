import { expect, test } from "vitest";
import { cite } from "../../server/answer/citations.ts";
import { layOut } from "../../server/answer/grouping.ts";
import { composePoints } from "../../server/answer/points.ts";
import { findLayout, readGrouping } from "../../server/interpret/asking/grouping.ts";
import { blank } from "../../server/interpret/finding.ts";
import { contribution } from "../indexer/contributions.ts";

const SPOKEN = [
  { id: "a", name: "Ann Coffey", party: "Labour", date: "2018-04-16" },
  { id: "b", name: "Ben Wallace", party: "Conservative", date: "2017-11-20" },
  { id: "c", name: "Ann Coffey", party: "Labour", date: "2018-01-17" },
  { id: "d", name: "Joan Ryan", party: "Labour", date: "2019-01-30" },
].map(({ id, name, party, date }) =>
  contribution({
    id,
    text: `Words of ${id}.`,
    speaker: { name, party },
    debate: { id: `debate-${id}`, date, dateFrom: date, dateTo: date },
  }),
);
const citations = cite(
  SPOKEN.map((one) => ({
    contribution: one,
    quotes: [{ start: 0, end: one.text.length, quotingSomeoneElse: false }],
  })),
);
const points = composePoints(citations);
const markers = (grouping: Parameters<typeof layOut>[2]) =>
  layOut(points, citations, grouping).points.map((point) => point.markers[0]);

test("points are grouped by speaker, by party or in order of time, and otherwise left", () => {
  expect(markers(null)).toEqual([1, 2, 3, 4]);
  expect(markers("speaker")).toEqual([1, 3, 2, 4]);
  expect(markers("party")).toEqual([1, 3, 4, 2]);
  expect(markers("time")).toEqual([2, 3, 1, 4]);
});

test("parties stand as headings, once each", () => {
  const { paragraphs } = layOut(points, citations, "party");
  expect(paragraphs).toHaveLength(6);
  expect([paragraphs[0], paragraphs[4]]).toEqual(["**Labour**", "**Conservative**"]);
});

test.each([
  ["What did each party say about visas?", "party"],
  ["How do the parties differ on Rwanda?", "party"],
  ["What have the different parties said on asylum?", "party"],
  ["How has policy on county lines changed over time?", "time"],
  ["What was said about knife crime year by year?", "time"],
  ["Which MPs raised spiking?", "speaker"],
  ["Who has spoken about facial recognition?", "speaker"],
  ["What was said about third party data?", null],
  ["What did ministers say about county lines?", null],
])("%s is laid out by %s", (question, grouping) => {
  expect(readGrouping(question)).toBe(grouping);
});

test.each([
  ["What did each party say about visas?", "What did say about visas?"],
  ["How do the parties differ on Rwanda?", "How do on Rwanda?"],
  ["How has policing changed over time?", "How has policing ?"],
  ["What did the third party say?", "What did the third party say?"],
])("the layout asked for is no part of the subject: %s", (question, rest) => {
  expect(blank(question, findLayout(question)).replace(/\s+/g, " ")).toBe(rest);
});
