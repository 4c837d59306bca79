/** Contributions in the shape of the contract, made of text from the seeds, for tests of the page. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Contribution, Debate, Speaker } from "../../indexer/contribution.ts";
import type { Citation } from "../../server/contract.ts";

function seedLine(file: string, line: number): string {
  const path = resolve(import.meta.dirname, "../../seeds", file);
  return readFileSync(path, "utf8").split(/\r?\n/)[line - 1] ?? "";
}

function fakeDebate(id: string, parts: Partial<Debate>): Debate {
  return {
    id,
    title: null,
    house: "Commons",
    venue: "Commons Chamber",
    date: null,
    dateBasis: null,
    dateFrom: null,
    dateTo: null,
    complete: false,
    gapsMarked: true,
    ...parts,
  };
}

export const oralQuestions = fakeDebate("oral-2017", {
  title: "Oral Answers to Questions",
  date: "2017-11-20",
  dateBasis: "manifest",
  dateFrom: "2017-11-20",
  dateTo: "2017-11-20",
  gapsMarked: false,
});

export const countyLines = fakeDebate("county-lines", {
  title: "County Lines Exploitation: London",
  venue: "Westminster Hall",
  date: "2018-01-17",
  dateBasis: "stated",
  dateFrom: "2018-01-17",
  dateTo: "2018-01-17",
});

const untitled = fakeDebate("untitled", { dateFrom: "2023-01-10", dateTo: "2024-05-20" });

const nobody: Speaker = {
  name: null,
  attribution: "unidentified",
  evidence: [],
  correction: null,
  alsoKnownAs: [],
  printedAs: null,
  party: null,
  partyBasis: null,
  constituency: null,
  office: null,
  officeBasis: null,
  roles: [],
  minister: null,
};

const wallace: Speaker = {
  ...nobody,
  name: "Ben Wallace",
  attribution: "inferred",
  evidence: ["the page is his own", "the turn answers a question put to the Minister"],
  party: "Conservative",
  partyBasis: "stated",
  constituency: "Wyre and Preston North",
  office: "Minister, Home Office",
  officeBasis: "office-holders",
  roles: ["minister", "government"],
  minister: true,
};

const coffey: Speaker = {
  ...nobody,
  name: "Ann Coffey",
  attribution: "stated",
  printedAs: "Ann Coffey (Stockport) (Lab)",
  party: "Labour",
  partyBasis: "stated",
  constituency: "Stockport",
  roles: ["opposition", "backbench"],
  minister: false,
};

interface Parts extends Partial<Contribution> {
  id: string;
  debate: Debate;
  speaker: Speaker;
  text: string;
}

function fakeContribution({ id, ...parts }: Parts): Contribution {
  const source = parts.source ?? { file: "seeds/001.txt", lineStart: 9, lineEnd: 9, url: null };
  return {
    id,
    aliases: [],
    position: 0,
    gapBefore: false,
    kind: "speech",
    reference: null,
    volume: null,
    column: null,
    answers: null,
    source,
    sources: [source],
    citation: "HC Deb 20 November 2017",
    ...parts,
  };
}

const seed1 = "001_5a8829bf2477a47e.txt";
const seed4 = "004_ab47939fa5a6ec24.txt";
const url =
  "https://www.parallelparliament.co.uk/mp/ben-wallace/debate/Commons/2017-11-20/debates/33BA653E/OralAnswersToQuestions";

function oralTurn(line: number, position: number, speaker: Speaker): Contribution {
  const source = { file: seed1, lineStart: line, lineEnd: line, url };
  const text = seedLine(seed1, line);
  return fakeContribution({
    id: `oral-${line}`,
    debate: oralQuestions,
    speaker,
    text,
    position,
    source,
  });
}

const londonSource = { file: seed4, lineStart: 48, lineEnd: 62, url: null };

/** Words that would do harm if the page took them for anything but words. */
export const hostileText =
  'Order. <script>document.title = "taken over"</script> <img src=x onerror="document.title=1"> [a link](javascript:alert(1)) **not bold** \u202Ereversed\u202C \u05E9\u05DC\u05D5\u05DD and on.';

export const contributions: Contribution[] = [
  oralTurn(7, 0, nobody),
  oralTurn(8, 1, wallace),
  oralTurn(9, 2, nobody),
  oralTurn(10, 3, wallace),
  oralTurn(11, 4, nobody),
  fakeContribution({
    id: "london-48",
    debate: countyLines,
    speaker: coffey,
    text: [48, 50, 52, 54, 58, 60, 62].map((line) => seedLine(seed4, line)).join("\n\n"),
    source: londonSource,
    citation: "HC Deb 17 January 2018",
  }),
  fakeContribution({
    id: "london-later",
    debate: countyLines,
    speaker: coffey,
    text: seedLine(seed4, 116),
    position: 1,
    gapBefore: true,
    citation: "HC Deb 17 January 2018",
  }),
  fakeContribution({
    id: "hostile",
    debate: untitled,
    speaker: nobody,
    text: `${hostileText}\n\n${"A long paragraph after it. ".repeat(20).trim()}`,
    citation: "HC Deb, between 10 January 2023 and 20 May 2024",
  }),
];

/** A citation of the words from `first` to the end of `last` in contribution `id`. */
export function cite(marker: number, id: string, first: string, last = first): Citation {
  const contribution = contributions.find((one) => one.id === id);
  if (!contribution) throw new Error(`The fake parliament has no contribution ${id}.`);
  const { text, speaker, debate, source, citation } = contribution;
  const quoteStart = text.indexOf(first);
  const quoteEnd = text.indexOf(last, quoteStart) + last.length;
  if (quoteStart < 0) throw new Error(`Contribution ${id} does not say "${first}".`);
  return {
    marker,
    contributionId: id,
    quote: text.slice(quoteStart, quoteEnd),
    quoteStart,
    quoteEnd,
    quotingSomeoneElse: false,
    speaker,
    debate,
    source,
    citation,
  };
}
