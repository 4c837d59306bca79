/**
 * Composes a briefing from what was found and what was kept. Pure: the same evidence, request and
 * index give the same briefing.
 */
import type { IndexManifest } from "../../indexer/generation.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Briefing, BriefingRequest } from "../contract.ts";
import { matchesFilters } from "../filters.ts";
import { measureRarity } from "../rarity.ts";
import { subjectStems } from "../words.ts";
import { arrange } from "./arrange.ts";
import { weighBalance } from "./balance.ts";
import { type Draft, numberQuotations } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { QUOTING, type QuotingSection } from "./homes.ts";
import { chosenQuotations } from "./kept.ts";
import { ROOM } from "./lengths.ts";
import { LICENCE } from "./marks.ts";
import { type Quotation, quoteFound, quoteKept, type Topic } from "./quotations.ts";
import { BriefingRefusal } from "./refusal.ts";
import { SectionId } from "./schema.ts";
import { buildSections } from "./sections.ts";
import { type Selection, selectFound, selectKept } from "./select.ts";

/** @throws BriefingRefusal when there is nothing to quote, or the request contradicts itself */
export function composeBriefing(
  evidence: Evidence,
  request: BriefingRequest,
  index: { manifest: Pick<IndexManifest, "generation" | "builtAt">; catalogue: Catalogue },
): Briefing {
  const draft = draftBriefing(evidence, request, index.catalogue);
  checkNotes(draft);
  const quoted = draft.quotations.map(({ contribution }) => contribution);
  const balance = weighBalance(draft.found, quoted);
  const { format: _, ...options } = request;
  const { generation, builtAt } = index.manifest;
  const sections = buildSections(draft, balance);
  return {
    title: request.title ?? `Briefing: ${request.question}`,
    question: request.question,
    interpretation: evidence.interpretation,
    sections,
    balance,
    coverage: evidence.coverage,
    index: { generation, builtAt },
    options,
    licence: LICENCE,
  };
}

function draftBriefing(evidence: Evidence, request: BriefingRequest, catalogue: Catalogue): Draft {
  const length = request.length ?? "three-pages";
  const sections = [...new Set(request.sections ?? SectionId.options)];
  const open = new Set<QuotingSection>(QUOTING.filter((id) => sections.includes(id)));
  const known = (ids: readonly string[] = []) => ids.map((id) => catalogue.byId(id)?.id ?? id);
  const dropped = new Set(known(request.drop));
  const { interpretation } = evidence;
  const topic: Topic = {
    stems: subjectStems(interpretation.topic || (interpretation.quote ?? "")),
    rarity: measureRarity(evidence.found.map(({ contribution }) => contribution)),
    longest: ROOM[length].longest,
  };
  const kept = chosenQuotations(request, topic, catalogue).filter(
    ({ contribution }) => !dropped.has(contribution.id),
  );
  const chosen = request.keep?.length
    ? selectKept(kept, request.order ?? "kept", open)
    : selectAmongFound(evidence, topic, { length, open, dropped, catalogue });
  const selection = arrange(chosen, known(request.arrange));
  if (selection["key-quotations"].length > 0 && !open.has("key-quotations")) {
    throw new BriefingRefusal(
      "invalid_briefing",
      'Kept quotations stand under "key-quotations", which is not among the sections. Add it, or set order to "sections" with the sections they belong to.',
      "sections",
    );
  }
  const numbered = numberQuotations(sections, selection);
  if (numbered.quotations.length === 0) throw nothingToQuote(evidence);
  const found = [
    ...evidence.found.map(({ contribution }) => contribution),
    ...kept.map(({ contribution }) => contribution),
    // The other half of a pair counts as found with its own half.
    ...numbered.quotations.map(({ contribution }) => contribution),
  ];
  const distinct = [...new Map(found.map((each) => [each.id, each])).values()];
  return { request, length, sections, evidence, found: distinct, selection, ...numbered };
}

function selectAmongFound(
  evidence: Evidence,
  topic: Topic,
  how: {
    length: Draft["length"];
    open: ReadonlySet<QuotingSection>;
    dropped: ReadonlySet<string>;
    catalogue: Catalogue;
  },
): Selection {
  const { length, open, dropped, catalogue } = how;
  const ranked = evidence.found
    .filter(({ contribution }) => !dropped.has(contribution.id))
    .map((each) => quoteFound(each, topic))
    .filter((each) => each !== null);
  const byId = new Map(ranked.map((each) => [each.contribution.id, each]));
  const halfOf = (id: string): Quotation | null => {
    const contribution = dropped.has(id) ? null : catalogue.byId(id);
    if (!contribution || !matchesFilters(evidence.interpretation.filters, contribution))
      return null;
    return byId.get(id) ?? quoteKept(contribution, topic);
  };
  const debates = new Set(evidence.found.map(({ contribution }) => contribution.debate.id));
  const spoken = [...debates].flatMap((id) => catalogue.debate(id)?.contributions ?? []);
  const answers = new Map(
    spoken.flatMap(({ id, answers: question }) =>
      question === null ? [] : [[question, id] as const],
    ),
  );
  const pairOf = (each: Quotation): [Quotation, Quotation] | null => {
    const { id, answers: question } = each.contribution;
    const answer = answers.get(id);
    if (question !== null) {
      const first = halfOf(question);
      return first && [first, each];
    }
    const second = answer === undefined ? null : halfOf(answer);
    return second && [each, second];
  };
  return selectFound(ranked, length, open, pairOf);
}

function nothingToQuote({ reason }: Evidence): BriefingRefusal {
  if (reason !== null) return new BriefingRefusal("nothing_found", reason);
  return new BriefingRefusal(
    "invalid_briefing",
    "Nothing is left to quote. Drop fewer contributions or choose more sections.",
  );
}

/** Every note must have its place, or it would be lost without a word. */
function checkNotes({ request, sections, quotations }: Draft): void {
  request.notes?.forEach(({ section, contributionId }, index) => {
    const quoted =
      contributionId === undefined ||
      quotations.some(({ contribution }) => contribution.id === contributionId);
    if (!quoted) {
      throw new BriefingRefusal(
        "invalid_briefing",
        `The note is on a contribution that this briefing does not quote (${contributionId}). Keep that contribution, or put the note on a section.`,
        `notes.${index}.contributionId`,
      );
    }
    if (contributionId === undefined && section !== undefined && !sections.includes(section)) {
      throw new BriefingRefusal(
        "invalid_briefing",
        `The note is on the section "${section}", which is not among the sections. Add it, or put the note elsewhere.`,
        `notes.${index}.section`,
      );
    }
  });
}
