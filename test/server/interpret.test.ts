import { describe, expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readQuestion } from "../../server/interpret/interpret.ts";
import { collectVocabulary } from "../../server/interpret/vocabulary.ts";
import { contribution } from "../indexer/contributions.ts";
import { SMALL_HOUSE } from "./small-house.ts";

const CONTRIBUTIONS = [
  ...SMALL_HOUSE,
  contribution({ id: "x1", speaker: { name: "Darren Jones", party: "Labour (Co-op)" } }),
  contribution({ id: "x2", speaker: { name: "Theresa May", office: "Prime Minister" } }),
  contribution({ id: "x3", speaker: { office: "Secretary of State for the Home Department" } }),
];
const VOCABULARY = collectVocabulary(CONTRIBUTIONS);

function read(question: string, given: Filters = {}) {
  return readQuestion({
    question,
    given,
    history: [],
    vocabulary: VOCABULARY,
    contributions: CONTRIBUTIONS,
    byId: () => null,
    today: "2025-06-15",
  }).interpretation;
}

describe("keeps to", () => {
  const cases: [question: string, topic: string, filters: Filters][] = [
    [
      "Is it true that Ben Wallace said numbers are up?",
      "numbers are up",
      { speakers: ["Ben Wallace"] },
    ],
    ["How often is Prevent mentioned?", "Prevent", {}],
    [
      "What is the difference between Labour and Conservative views on farms?",
      "farms",
      { parties: ["Conservative", "Labour", "Labour (Co-op)"] },
    ],
    [
      "What did Ann Coffey say in opposition about farms?",
      "farms",
      { speakers: ["Ann Coffey"], roles: ["opposition"] },
    ],
    [
      "What did Labour’s shadow Home Secretary say about farms?",
      "farms",
      { parties: ["Labour", "Labour (Co-op)"], roles: ["opposition"] },
    ],
    [
      "What did James Cleverly say as Home Secretary about farms?",
      "farms",
      {
        speakers: ["James Cleverly"],
        offices: ["Home Secretary", "Secretary of State for the Home Department"],
      },
    ],
    [
      "What did James Cleverly say about farms before he became Home Secretary?",
      "farms",
      { speakers: ["James Cleverly"] },
    ],
    [
      "What did the previous Home Secretary say about farms?",
      "farms",
      { offices: ["Home Secretary", "Secretary of State for the Home Department"] },
    ],
    [
      "What did the former Home Secretary say about farms?",
      "farms",
      { offices: ["Home Secretary", "Secretary of State for the Home Department"] },
    ],
    [
      "What did former Home Secretary James Cleverly say about farms?",
      "farms",
      { speakers: ["James Cleverly"] },
    ],
    ["What was asked at PMQs about farms?", "farms", { kinds: ["question", "answer"] }],
    [
      "What was said at Prime Minister’s Questions about farms?",
      "farms",
      { kinds: ["question", "answer"] },
    ],
    ["What was said in Grand Committee about farms?", "farms", { venues: ["Grand Committee"] }],
    ["what did ministers say about county lines", "county lines", { roles: ["minister"] }],
    ["What did the Government’s ministers say on visas?", "visas", { roles: ["minister"] }],
    ["What have the Government said about asylum?", "asylum", { roles: ["government"] }],
    ["What did the Opposition say about policing?", "policing", { roles: ["opposition"] }],
    ["What did backbenchers say about visas?", "visas", { roles: ["backbench"] }],
    ["What did the Speaker say about order?", "order", { roles: ["chair"] }],
    ["What did shadow ministers say about Rwanda?", "Rwanda", { roles: ["opposition"] }],
    ["what did ben wallace say about hotels", "hotels", { speakers: ["Ben Wallace"] }],
    ["ben wallace county lines", "county lines", { speakers: ["Ben Wallace"] }],
    ["What did Sir Ben Wallace say about hotels?", "hotels", { speakers: ["Ben Wallace"] }],
    ["What did Mr Wallace say about hotels?", "hotels", { speakers: ["Ben Wallace"] }],
    ["Cleverly on Prevent", "Prevent", { speakers: ["James Cleverly"] }],
    ["concerns raised by Ann Coffey about drugs", "drugs", { speakers: ["Ann Coffey"] }],
    [
      "What did Labour MPs say about policing?",
      "policing",
      { parties: ["Labour", "Labour (Co-op)"] },
    ],
    ["What have the Conservatives said on migration?", "migration", { parties: ["Conservative"] }],
    ["Did the SNP mention oil?", "oil", { parties: ["Scottish National Party"] }],
    ["What did the Lib Dems say about sewage?", "sewage", { parties: ["Liberal Democrat"] }],
    ["What have the Lib Dems been asking about?", "", { parties: ["Liberal Democrat"] }],
    [
      "What did the Home Secretary say about boats?",
      "boats",
      { offices: ["Home Secretary", "Secretary of State for the Home Department"] },
    ],
    ["What did the Prime Minister say about boats?", "boats", { offices: ["Prime Minister"] }],
    ["Westminster Hall drones", "drones", { venues: ["Westminster Hall"] }],
    ["What did the shadow Home Secretary say about boats?", "boats", { roles: ["opposition"] }],
    [
      "home sec on boats",
      "boats",
      { offices: ["Home Secretary", "Secretary of State for the Home Department"] },
    ],
    [
      "What did members of the Labour party say about boats?",
      "boats",
      { parties: ["Labour", "Labour (Co-op)"] },
    ],
    ["What’s the PM’s view on boats?", "boats", { offices: ["Prime Minister"] }],
    ["the attorney general’s view on boats", "boats", { offices: ["attorney general"] }],
    ["what is the govt’s line on asylum", "asylum", { roles: ["government"] }],
    ["did Cleverly apologise for hotels", "apologise for hotels", { speakers: ["James Cleverly"] }],
    ["boats at 5 PM", "boats at 5 PM", {}],
    ["US data agreement", "United States data agreement", {}],
    ["Did the U.S. agree on data?", "United States agree on data", {}],
    ["what does labour think of policing", "policing", { parties: ["Labour", "Labour (Co-op)"] }],
    ["labour exploitation", "labour exploitation", {}],
    [
      "Which Tory MPs, not ministers, asked about visas?",
      "visas",
      { parties: ["Conservative"], roles: ["backbench"] },
    ],
    ["what did priti patel say about visas", "visas", { speakers: ["priti patel"] }],
    ["opposition view on policing", "policing", { roles: ["opposition"] }],
    ["What did the Leader of the Opposition say about boats?", "boats", { roles: ["opposition"] }],
    ["What did Ben Wallace promise about boats?", "boats", { speakers: ["Ben Wallace"] }],
    ["the shadow Home Secretary’s position on boats", "boats", { roles: ["opposition"] }],
    [
      "According to Ben Wallace, when could another minister sign?",
      "another minister sign",
      { speakers: ["Ben Wallace"] },
    ],
    [
      "Did Tory MPs challenge the Home Secretary on boats?",
      "challenge the Home Secretary on boats",
      { parties: ["Conservative"] },
    ],
    ["What did opposition frontbenchers say on visas?", "visas", { roles: ["opposition"] }],
    ["the Conservative front bench on visas", "visas", { parties: ["Conservative"] }],
    [
      "What did Labour’s back benches say about policing?",
      "policing",
      { parties: ["Labour", "Labour (Co-op)"], roles: ["backbench"] },
    ],
    [
      "What did Conservative and Labour MPs say about visas?",
      "visas",
      { parties: ["Labour", "Labour (Co-op)", "Conservative"] },
    ],
    [
      "compare what Labour, the SNP and the Tories said about visas",
      "visas",
      { parties: ["Scottish National Party", "Labour", "Labour (Co-op)", "Conservative"] },
    ],
    [
      "questions asked by the Tories about visas",
      "visas",
      { kinds: ["question"], parties: ["Conservative"] },
    ],
    [
      "What did the Minister for Security and Economic Crime say on visas?",
      "visas",
      { roles: ["minister"] },
    ],
    ["wallace on visas", "visas", { speakers: ["Ben Wallace"] }],
    ["Has Ben Wallace been mentioned?", "Ben Wallace", {}],
    ["Has Jane Nobody been mentioned?", "Jane Nobody", {}],
    ["most recent statement on Prevent", "Prevent", {}],
    ["Has the opposition tried to block the boats?", "opposition tried to block the boats", {}],
    ["Which ministers can sign warrants?", "ministers can sign warrants", {}],
    ["the Conservative position on unions", "unions", { parties: ["Conservative"] }],
    ["tory on unions", "unions", { parties: ["Conservative"] }],
    ["unions, Conservatives only", "unions", { parties: ["Conservative"] }],
    ["just Conservative please", "", { parties: ["Conservative"] }],
    ["drones in Westminster Hall", "drones", { venues: ["Westminster Hall"] }],
    ["drones in the House of Lords", "drones", { houses: ["Lords"] }],
    ["written statements about Prevent", "Prevent", { kinds: ["written-statement"] }],
  ];
  test.each(cases)("%s", (question, topic, filters) => {
    expect(read(question)).toMatchObject({ topic, filters });
    expect(Object.keys(read(question).filters)).toEqual(Object.keys(filters));
  });
});

describe("keeps the word in the topic of", () => {
  const cases: [question: string, topic: string][] = [
    ["Labour exploitation", "Labour exploitation"],
    ["What was said about Labour exploitation?", "Labour exploitation"],
    ["Did Labour exploitation increase?", "Labour exploitation increase"],
    ["a conservative estimate", "conservative estimate"],
    ["What was said about green energy?", "green energy"],
    ["independent review of Prevent", "independent review of Prevent"],
    ["may the police use drones?", "police use drones"],
    ["What was said about Ben Wallace?", "Ben Wallace"],
    ["a cleverly designed scheme", "cleverly designed scheme"],
    ["local government funding", "local government funding"],
    ["support from the Government for victims", "support from the Government for victims"],
    ["What was said about opposition to the Bill?", "opposition to the Bill"],
    ["House of Lords reform", "House of Lords reform"],
    ["stop and search", "stop and search"],
    ["state aid", "state aid"],
    ["Who promised £25 million?", "promised £25 million"],
    ["speeches", ""],
    ["Investigatory Powers Act 2016", "Investigatory Powers Act 2016"],
  ];
  test.each(cases)("%s", (question, topic) => {
    expect(read(question)).toMatchObject({ topic, filters: {} });
  });
});

test("names the speakers of an ambiguous surname and keeps to none of them", () => {
  const { filters, explanation } = read("What did Jones say about drones?");
  expect(filters).toEqual({});
  expect(explanation).toContain("Darren Jones, Kevan Jones");
});

test("knows a speaker by a later name too", () => {
  const john = { name: "John Woodcock", alsoKnownAs: ["Lord Walney"] };
  const contributions = [contribution({ speaker: john })];
  const vocabulary = collectVocabulary(contributions);
  const question = "What did Lord Walney say about drones?";
  const input = {
    question,
    given: {},
    history: [],
    vocabulary,
    contributions,
    byId: () => null,
    today: "2025-06-15",
  };
  expect(readQuestion(input).interpretation.filters).toEqual({ speakers: ["John Woodcock"] });
});

test("takes a name that is not indexed for the speaker asked for", () => {
  expect(read("What did Jane Nobody say about drones?").filters).toEqual({
    speakers: ["Jane Nobody"],
  });
});

test("reads a written-statement number and a pasted quotation", () => {
  expect(read("what does hcws265 say about training")).toMatchObject({
    reference: "HCWS265",
    topic: "training",
  });
  expect(read("Who said “30 of the 34 recommendations”?")).toMatchObject({
    quote: "30 of the 34 recommendations",
    topic: "",
    filters: {},
  });
  expect(read("who mentioned “county lines”").quote).toBeNull();
});

test("finds no filter inside a pasted quotation", () => {
  expect(read("Who said “Ben Wallace told ministers in 2018”?").filters).toEqual({});
});

test("lets the filters given win over the words, combines the rest, and says so", () => {
  const { filters, explanation } = read("What did ministers say about drones in 2018?", {
    roles: ["opposition"],
    parties: ["labour"],
  });
  expect(filters).toEqual({
    roles: ["opposition"],
    parties: ["Labour", "Labour (Co-op)"],
    from: "2018-01-01",
    to: "2018-12-31",
  });
  expect(explanation).toContain("contributions by ministers gave way");
});

test("explains in plain English what was understood and counts what could not be placed", () => {
  const { explanation, leftOut } = read("what did ministers say about drones in January 2018");
  expect(explanation).toBe(
    "Looked for “drones”, kept to contributions by ministers; dates from 1 January 2018 to 31 January 2018.",
  );
  expect(leftOut).toEqual([
    { filter: "roles", contributions: 2 },
    { filter: "dates", contributions: 1 },
  ]);
});
