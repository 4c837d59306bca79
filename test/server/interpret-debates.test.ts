import { expect, test } from "vitest";
import { canonicalFilters } from "../../server/interpret/canonical.ts";
import { blank } from "../../server/interpret/finding.ts";
import { readQuestion } from "../../server/interpret/interpret.ts";
import { collectNamedDebates, findDebates } from "../../server/interpret/places/debates.ts";
import { collectVocabulary } from "../../server/interpret/vocabulary.ts";
import { contribution } from "../indexer/contributions.ts";

const CONTRIBUTIONS = [
  ["lines", "County Lines Exploitation: London"],
  ["bill", "Investigatory Powers (Amendment) Bill [Lords]"],
  ["border", "Border Security, Asylum and Immigration Bill: Second Reading"],
  ["disorder", "Violent Disorder"],
  ["oral-1", "Oral Answers to Questions (Home Department)"],
  ["oral-2", "Oral Answers to Questions (Home Department)"],
].map(([id, title]) =>
  contribution({ id: `${id}-0`, debate: { id: id ?? "", title: title ?? "" } }),
);
const DEBATES = collectNamedDebates(CONTRIBUTIONS);

const cases: [question: string, debates: string[], rest: string][] = [
  [
    "what was said in the county lines debate about schools",
    ["lines"],
    "what was said about schools",
  ],
  ["in the debate on violent disorder, what of mosques", ["disorder"], ", what of mosques"],
  ["Investigatory Powers (Amendment) Bill second reading: ICRs", ["bill"], ": ICRs"],
  ["second reading of the Border Security, Asylum and Immigration Bill", ["border"], ""],
  ["the oral answers debate", ["oral-1", "oral-2"], ""],
];
test.each(cases)("%s", (question, debates, rest) => {
  const found = findDebates(question, DEBATES);
  expect(found.flatMap(({ filters }) => filters.debates ?? [])).toEqual(debates);
  expect(blank(question, found).replace(/\s+/g, " ").trim()).toBe(rest);
});

test.each([
  "what was said about county lines",
  "is there a debate about encryption",
  "the violent debate",
  "what was debated at second reading",
  "How will the Bill affect human rights?",
  "third reading of the Border Security, Asylum and Immigration Bill",
])("names no debate: %s", (question) => {
  expect(findDebates(question, DEBATES)).toEqual([]);
});

test.each([
  ["violent disorder", ["disorder"]],
  ["Oral Answers to Questions (Home Department)", ["oral-1", "oral-2"]],
  ["disorder", ["disorder"]],
  ["No such debate", ["No such debate"]],
])("a debate may be chosen by its title or its id: %s", (chosen, debates) => {
  const vocabulary = collectVocabulary(CONTRIBUTIONS);
  expect(canonicalFilters({ debates: [chosen] }, vocabulary)).toEqual({ debates });
});

test("a named debate is a filter that the reading tells of, and not part of the topic", () => {
  const read = readQuestion({
    question: "What was said about schools in the county lines debate?",
    given: {},
    history: [],
    vocabulary: collectVocabulary(CONTRIBUTIONS),
    contributions: CONTRIBUTIONS,
    byId: () => null,
    today: "2025-06-15",
  }).interpretation;
  expect(read.topic).toBe("schools");
  expect(read.filters.debates).toEqual(["lines"]);
  expect(read.explanation).toContain("“County Lines Exploitation: London”");
});
