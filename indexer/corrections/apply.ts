/** What a person says of a speaker wins over inference, never over what the source prints. */
import type { Contribution, Speaker } from "../contribution.ts";
import { type Merged, withPartyAndRoles } from "../merge/merge.ts";
import { isFullName, withoutHonorific } from "../names.ts";
import { personKey } from "../person-key.ts";
import { speakerOfTheCommons } from "../presiding.ts";
import type { Problem } from "../problem.ts";
import { kindOnceCorrected } from "../sources/kinds.ts";
import { answersForGovernment, speakerOnDay } from "../speaker-on-day.ts";
import { findPeople, type People } from "./people.ts";
import { type Correction, correctionProblem } from "./read.ts";

/**
 * The contributions with every correction applied that can be, and what is wrong with the others. What
 * is known of a corrected speaker is looked up for the person and the day; nothing is kept of whoever
 * was shown before.
 */
export function applyCorrections(
  { contributions, sharedIds }: Pick<Merged, "contributions" | "sharedIds">,
  corrections: readonly Correction[],
): { contributions: Contribution[]; problems: Problem[] } {
  if (corrections.length === 0) return { contributions, problems: [] };
  const find = contributionsById(contributions, sharedIds);
  const chosen = new Map<Contribution, Correction>();
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const found = find(correction.contribution);
    const refusal = found === null || found === "several" ? unknown(found) : refused(found);
    if (refusal) problems.push(correctionProblem(correction.line, ...refusal));
    if (refusal || found === null || found === "several") continue;
    const earlier = chosen.get(found);
    if (earlier) problems.push(correctionProblem(earlier.line, ...replacedBy(correction.line)));
    chosen.set(found, correction);
  }
  const people = findPeople(contributions);
  const corrected = contributions.map((contribution) => {
    const correction = chosen.get(contribution);
    return correction ? correct(contribution, correction, people) : contribution;
  });
  return { contributions: withPartyAndRoles(corrected), problems };
}

/** Looks a contribution up by its id or an alias; "several" where more than one answers to it. */
function contributionsById(
  contributions: readonly Contribution[],
  sharedIds: ReadonlySet<string>,
): (id: string) => Contribution | "several" | null {
  const found = new Map<string, Contribution | "several">();
  for (const contribution of contributions) {
    for (const alias of contribution.aliases)
      found.set(alias, found.has(alias) ? "several" : contribution);
  }
  for (const contribution of contributions) found.set(contribution.id, contribution);
  for (const id of sharedIds) found.set(id, "several");
  return (id) => found.get(id) ?? null;
}

type Refusal = [reason: string, next: string];

function unknown(found: "several" | null): Refusal {
  return found === null
    ? [
        "no contribution that is indexed has this id",
        "Copy the id from the source panel; a contribution whose words have changed has another one. Then build again.",
      ]
    : [
        "several contributions of the same words answer to this id, so whose speaker is meant is not certain",
        "Remove the line.",
      ];
}

function refused({ speaker, source }: Contribution): Refusal | null {
  if (speaker.attribution !== "stated") return null;
  return [
    `the source itself names the speaker, ${speaker.name} (${source.file}, line ${source.lineStart}), and a correction wins over inference only`,
    "Remove the line; where the source is wrong, correct or leave out the source.",
  ];
}

const replacedBy = (line: number): Refusal => [
  `line ${line} corrects the same contribution, and the later line is used`,
  "Remove one of them.",
];

function correct(
  contribution: Contribution,
  { speaker: given, reason }: Correction,
  people: People,
): Contribution {
  const { speaker: shown, debate, kind, text } = contribution;
  const evidence = [`corrected locally: ${reason}`];
  const speaker: Speaker = {
    ...speakerOnDay(
      {
        ...namedAs(given, contribution, people),
        attribution: given === null ? "unidentified" : "inferred",
        evidence,
        ...printedFacts(shown),
        chair: presides(given, contribution),
      },
      debate,
    ),
    correction: reason,
  };
  const corrected = kindOnceCorrected(kind, text, {
    before: answersForGovernment(shown),
    now: answersForGovernment(speaker),
    named: given !== null,
    leftTheChair: shown.roles.includes("chair") && !speaker.roles.includes("chair"),
  });
  const answers = corrected === kind ? contribution.answers : null;
  return { ...contribution, speaker, kind: corrected, answers };
}

/** The person's name as elsewhere in the index, other names, party and seat on the day. */
function namedAs(given: string | null, { debate }: Contribution, people: People) {
  if (given === null) return { name: null, alsoKnownAs: [], party: null, constituency: null };
  const plain = withoutHonorific(given);
  return people(isFullName(plain) ? plain : given, debate);
}

/** An office that the page prints for whoever speaks is true of anybody. */
function printedFacts({ printedAs, office, officeBasis }: Speaker) {
  const isPrinted = officeBasis === "stated" && office !== null && printedAs?.includes(office);
  return { printedAs, office: isPrinted ? office : null };
}

/** In the chair: so printed, or the words of whoever was Speaker of the Commons that day. */
function presides(given: string | null, { speaker, debate }: Contribution): boolean {
  if (speaker.printedAs !== null && speaker.roles.includes("chair")) return true;
  const { house, date } = debate;
  const inTheChair = house === "Commons" && date !== null ? speakerOfTheCommons(date) : null;
  return given !== null && inTheChair !== null && personKey(given) === personKey(inTheChair);
}
