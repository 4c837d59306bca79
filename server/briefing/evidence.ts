/** What there is on a question: everything found, best first, and how much was searched for it. */
import type { Contribution } from "../../indexer/contribution.ts";
import { searchedLine } from "../answer/coverage-line.ts";
import type { Assistant } from "../assistant.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Answer, BriefingRequest, Citation, Coverage, Interpretation } from "../contract.ts";
import { matchesFilters } from "../filters.ts";

/** More than this is neither counted nor quoted. */
const DEPTH = 500;

/** A contribution that speaks to the question. */
export interface Found {
  contribution: Contribution;
  /** The passage that speaks best to it. */
  passage: { start: number; end: number };
  /** The words that the answer quotes; null where it quotes none. */
  quoted: Pick<Citation, "quoteStart" | "quoteEnd" | "quotingSomeoneElse"> | null;
}

export interface Evidence {
  interpretation: Interpretation;
  /** Best first; empty when nothing speaks to the question. */
  found: Found[];
  /** Why nothing was found; null when something was. */
  reason: string | null;
  coverage: Coverage;
  /** What was searched, as a sentence of counts and dates. */
  searched: string;
}

/** The same question, read and searched as a conversation reads it. */
export async function gatherEvidence(
  { assistant, catalogue }: { assistant: Assistant; catalogue: Catalogue },
  request: Pick<BriefingRequest, "question" | "filters" | "readFilters">,
  signal?: AbortSignal,
): Promise<Evidence> {
  const { question, filters, readFilters } = request;
  const answer = await assistant.ask(
    {
      question,
      ...(filters && { filters }),
      ...(readFilters !== undefined && { readFilters }),
    },
    undefined,
    signal,
  );
  const { interpretation, coverage, reason } = answer;
  const contributions = catalogue.debates.flatMap(
    ({ debate }) => catalogue.debate(debate.id)?.contributions ?? [],
  );
  const kept = contributions.filter((each) => matchesFilters(interpretation.filters, each));
  const searched = searchedLine({
    contributions,
    kept,
    coverage,
    filters: interpretation.filters,
  });
  const found =
    answer.citations.length === 0
      ? []
      : await findAll(
          { assistant, catalogue },
          request,
          answer,
          await askEachSide(assistant, interpretation, signal),
        );
  return { interpretation, found, reason, coverage, searched };
}

/**
 * What the answer cites when it is asked for each side of the House alone: a side that is outranked
 * must not be missing. Nothing when the question is about roles already, or about no topic.
 */
async function askEachSide(
  assistant: Assistant,
  { topic, filters }: Interpretation,
  signal?: AbortSignal,
): Promise<Citation[]> {
  if (topic === "" || filters.roles?.length) return [];
  const citations: Citation[] = [];
  for (const role of ["government", "opposition"] as const) {
    const request = { question: topic, filters: { ...filters, roles: [role] }, readFilters: false };
    citations.push(...(await assistant.ask(request, undefined, signal)).citations);
  }
  return citations;
}

/**
 * All that the search ranks no lower than something the answer cites, so that "found" means what the
 * answer holds to be evidence and not all that shares a word with the question.
 */
async function findAll(
  { assistant, catalogue }: { assistant: Assistant; catalogue: Catalogue },
  { question, filters, readFilters }: Pick<BriefingRequest, "question" | "filters" | "readFilters">,
  { interpretation, citations }: Pick<Answer, "interpretation" | "citations">,
  ofEachSide: readonly Citation[],
): Promise<Found[]> {
  const chosenOnly = readFilters === false;
  const { topic, reference, quote } = interpretation;
  const words = [topic, reference, quote].filter(Boolean).join(" ");
  const { results } = await assistant.search({
    q: chosenOnly ? words || null : question,
    filters: chosenOnly ? interpretation.filters : (filters ?? {}),
    limit: DEPTH,
    offset: 0,
  });
  const answered = new Set(citations.map((each) => each.contributionId));
  const lowest = Math.min(
    ...results.filter(({ contribution: { id } }) => answered.has(id)).map(({ score }) => score),
  );
  // The first citation of each, the question's own before those of the sides.
  const cited = new Map(
    [...citations, ...ofEachSide].reverse().map((each) => [each.contributionId, each]),
  );
  const found = results
    .filter(
      ({ contribution: { id, kind }, score }) =>
        cited.has(id) || (score >= lowest && kind !== "procedural"),
    )
    .map(({ contribution, passage: { start, end } }): Found => {
      const quoted = cited.get(contribution.id) ?? null;
      return { contribution, passage: { start, end }, quoted };
    });
  const listed = new Set(found.map(({ contribution }) => contribution.id));
  const unlisted = [...cited.values()].flatMap((quoted): Found[] => {
    const contribution = catalogue.byId(quoted.contributionId);
    if (contribution === null || listed.has(contribution.id)) return [];
    const passage = { start: quoted.quoteStart, end: quoted.quoteEnd };
    return [{ contribution, passage, quoted }];
  });
  return [...unlisted, ...found];
}
