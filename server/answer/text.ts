/** The paragraphs of an answer, in Markdown. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Citation } from "../contract.ts";
import { matchesFilters } from "../filters.ts";
import { asksWhoSaid } from "../interpret/asking/wants.ts";
import { searchedLine } from "./coverage-line.ts";
import type { Gathered } from "./gather-all.ts";
import { describePeople } from "./identity.ts";
import type { AnswerInput } from "./input.ts";
import { escapeMarkdown } from "./markdown.ts";
import { NOBODY_SHOWN, type Nothing } from "./nothing.ts";
import { alsoSpoke, openingLine } from "./opening.ts";
import type { SaidWords } from "./own-words.ts";
import { wantedButMissing } from "./wanted.ts";

/** What an answer shows. */
export interface Found {
  gathered: Gathered;
  /** Everything found, of which the citations show some. */
  spoken: readonly Contribution[];
  citations: readonly Citation[];
  /** The points as they are laid out. */
  points: readonly string[];
  /** What was shown before. */
  before: ReadonlySet<string>;
}

/** Why nothing is shown, after what was searched. */
export function tellNothing({ reason }: Nothing, input: AnswerInput): string[] {
  const { asked, understood } = input;
  // Of a question for the holder of an office the reason tells all there is.
  const notes = asked.identity === "untold" ? [] : understood.notes;
  const fresh = notes.filter((note) => !reason.includes(note));
  return [searched(input), ...fresh, reason].map(escapeMarkdown);
}

/** What was found, its points, who else spoke and what was searched. */
export function tellFound(found: Found, input: AnswerInput): string[] {
  const { gathered, spoken, citations, points, before } = found;
  const { asked, understood } = input;
  const missing = wantedButMissing(
    citations.map(({ quote }) => quote),
    asked.wants,
  );
  const notices = [
    ...understood.notes,
    ...(asked.identity === "told-of" ? [NOBODY_SHOWN] : []),
    ...gathered.notice,
    ...(missing === null ? [] : [`None of the words shown gives ${missing}.`]),
  ];
  const described = asked.identity === "shown" ? [describePeople(spoken)] : [];
  const also = alsoSpoke(
    spoken.filter(({ id }) => !before.has(id)),
    citations,
  );
  return [
    escapeMarkdown([...described, opening(found, input)].join(" ")),
    ...notices.map(escapeMarkdown),
    ...points,
    ...(also === null ? [] : [escapeMarkdown(also)]),
    escapeMarkdown(searched(input)),
  ];
}

function opening({ gathered, spoken, citations }: Found, input: AnswerInput): string {
  const { asked, understood } = input;
  const { topic, quote } = understood.interpretation;
  return openingLine(spoken, citations, {
    wants: gathered.lost ? null : asked.wants,
    said: saidWords(input),
    ranked: gathered.ranked,
    lead: asked.order === null ? null : { order: asked.order, timed: gathered.timed },
    listed: topic === "" && quote === null,
  });
}

function searched({ knowledge, understood }: AnswerInput): string {
  const { contributions, catalogue } = knowledge;
  const { filters } = understood.interpretation;
  return searchedLine({
    contributions,
    kept: contributions.filter((each) => matchesFilters(filters, each)),
    coverage: catalogue.coverage,
    filters,
  });
}

/** The words of "who said ..."; null where the question asks something else. */
function saidWords({ request, understood: { interpretation } }: AnswerInput): SaidWords | null {
  const { topic, quote } = interpretation;
  const words = quote ?? topic;
  if (words === "" || !asksWhoSaid(request.question)) return null;
  return { words, quotation: quote !== null };
}
