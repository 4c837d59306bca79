/** What is said to a question that is none, or that is about what is indexed. */
import type { Aside, Coverage } from "../contract.ts";
import { countOf, printCoverage } from "./coverage-line.ts";

const ASIDES: Readonly<Record<Exclude<Aside, "coverage">, string>> = {
  greeting:
    "That is a greeting, not a question. Ask what was said in Parliament: about a subject, by a person, or on a day.",
  "about-us":
    "Dispatch Box finds what was said in the debates that are indexed here and shows it word for word. It writes nothing of its own, so there is nothing to quote in answer to that.",
  instruction:
    "That is an instruction to Dispatch Box, not a question about what was said. It takes no instructions from the question box: it only looks up debates.",
  task: "That is not a question about what was said in Parliament. Dispatch Box only finds and quotes what is in the debates that are indexed here.",
};

/** As a sentence or two; `speakers` is how many are indexed by name. */
export function tellAside(aside: Aside, coverage: Coverage, speakers: number): string {
  if (aside !== "coverage") return ASIDES[aside];
  const { contributions, debates } = coverage;
  const dates = printCoverage(coverage);
  const from = dates === null ? "" : `, ${dates}`;
  return `Indexed here: ${countOf(contributions, "contribution")} by ${countOf(speakers, "named speaker")} in ${countOf(debates, "debate")}${from}. The lists of debates and of speakers tell which.`;
}
