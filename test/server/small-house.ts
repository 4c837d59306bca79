/** A few contributions that differ in everything a question can ask for. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Interpretation } from "../../server/contract.ts";
import { readQuestion } from "../../server/interpret/interpret.ts";
import { collectVocabulary } from "../../server/interpret/vocabulary.ts";
import { contribution } from "../indexer/contributions.ts";

const undated = { date: null, dateBasis: null, dateFrom: null, dateTo: null };

function on(date: string, id: string, title: string) {
  return { id, title, date, dateFrom: date, dateTo: date };
}

/** A minister, an opposition member, an unidentified member, a written statement and an undated speech. */
export const SMALL_HOUSE: readonly Contribution[] = [
  contribution({
    id: "minister-2018",
    text: "County lines gangs exploit vulnerable children. We have set up a national co-ordination centre for county lines.",
    speaker: { office: "Minister, Home Office", attribution: "inferred", evidence: ["owner"] },
    debate: on("2018-04-16", "oral-2018", "Oral Answers to Questions"),
  }),
  {
    ...contribution({
      id: "opposition-2018",
      text: "The county lines problem grows. A mother told me, “My son carried drugs along county lines.” Will the Minister act on county lines?",
      speaker: {
        name: "Ann Coffey",
        party: "Labour",
        office: null,
        roles: ["opposition", "backbench"],
        minister: false,
      },
      debate: on("2018-01-17", "westminster-2018", "County Lines Exploitation: London"),
    }),
    kind: "question",
  },
  contribution({
    id: "unidentified-2017",
    text: "Hare coursing worries farmers in my constituency.",
    speaker: {
      name: null,
      attribution: "unidentified",
      party: null,
      roles: [],
      minister: null,
    },
    debate: on("2017-11-20", "oral-2017", "Oral Answers to Questions"),
  }),
  {
    ...contribution({
      id: "statement-2024",
      text: "The Government publish a progress report on Prevent today. We completed 30 of the 34 recommendations on Prevent.",
      speaker: { name: "James Cleverly", office: "Home Secretary" },
      debate: {
        ...on("2024-02-20", "statement", "Prevent: Progress Report"),
        venue: "Written Statements",
      },
    }),
    kind: "written-statement",
    reference: "HCWS265",
  },
  contribution({
    id: "undated",
    text: "The investigatory powers in this Bill are *proportionate* [and] necessary; see www.gov.uk.",
    speaker: { name: "Kevan Jones", party: "Labour", roles: [], minister: null },
    debate: { id: "bill", title: null, ...undated },
  }),
];

const VOCABULARY = collectVocabulary(SMALL_HOUSE);

/** A question as it is read of these, with nothing given beside it, after another that cited `cited`. */
export function readOfSmallHouse(
  question: string,
  earlier?: { question: string; cited: string[] },
): Interpretation {
  return readQuestion({
    question,
    given: {},
    history: earlier
      ? [
          {
            question: earlier.question,
            interpretation: readOfSmallHouse(earlier.question),
            citedContributionIds: earlier.cited,
          },
        ]
      : [],
    vocabulary: VOCABULARY,
    contributions: SMALL_HOUSE,
    byId: (id) => SMALL_HOUSE.find((each) => each.id === id) ?? null,
    today: "2025-06-15",
  }).interpretation;
}
