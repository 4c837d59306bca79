/** How a question is taken: by itself, or as going on from the answer before. */
import { type Beside, gatherBeside, gatherPointing } from "./answer/gather-exchange.ts";
import { keepToChosen } from "./chosen-filters.ts";
import { continueReading, type Search, searchAlone } from "./continuation.ts";
import type { AskRequest, Contribution, Filters, Role, Turn } from "./contract.ts";
import { matchesFilters, namesWho, withoutFilter } from "./filters.ts";
import { readAside } from "./interpret/asking/aside.ts";
import { readExchangeFollowUp, repliesToThat } from "./interpret/follow-up/exchange-follow-up.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Reading } from "./topic-spelling.ts";

/** Reads a question by its words, the filters given and the turns before it. */
export type Read = (question: string, given: Filters, history: readonly Turn[]) => Promise<Reading>;

export interface Understood extends Reading {
  /** What stands beside the contributions cited before, where the question asks for that. */
  beside: Beside | null;
  /** What was found while it was read, so that it is not looked for twice. */
  search: Search | null;
}

/** What is said where what stands beside was asked for, and anything said of the subject is searched instead. */
const SEARCHED = {
  replies:
    "Nothing is known to reply to what was cited, so anything they said of the subject was looked for.",
  within:
    "Nothing is known to reply to what was cited, so anything they said of the subject in the debates cited there was looked for.",
  questions:
    "What was cited replies to no question that is known, so anything they said of the subject was looked for.",
};

/** The first way of taking the question that finds something; by itself where none does. */
export async function understand(
  request: AskRequest,
  read: Read,
  knowledge: Knowledge,
): Promise<Understood> {
  const { question, filters = {}, history = [], readFilters = true } = request;
  const byWords = await read(question, filters, history);
  const beside = readFilters ? await readBeside(request, byWords, read, knowledge) : null;
  if (beside !== null) return beside;
  const unknown = readFilters ? readExchangeFollowUp(question, history) : null;
  const alone = unknown === null ? byWords : withNote(byWords, SEARCHED[unknown.wanted]);
  if (!readFilters) {
    const interpretation = keepToChosen(alone.interpretation, filters, knowledge);
    return { interpretation, notes: [], beside: null, search: null };
  }
  const search = readAside(question) === null ? await searchAlone(alone, history, knowledge) : null;
  const byItself = { ...alone, beside: null, search };
  if (search === null || search.candidates.some(({ evidence }) => evidence)) return byItself;
  const continued = await continueReading(alone, search.query, history, knowledge);
  if (continued !== null) return { ...continued, beside: null };
  const pointed = gatherPointing(question, alone.interpretation.filters, history, knowledge);
  return pointed === null ? byItself : takeBeside(pointed);
}

/**
 * What stands beside what was cited before, of those whom the question names; null where it asks for no such
 * thing, or nothing is known to stand there and those whom it names may have spoken of the subject. Asked for
 * the very reply ("did the Minister reply to her?"), which is not known, they are looked for in the debates
 * cited alone: what they said there may be it, and what they said elsewhere is not.
 */
async function readBeside(
  request: AskRequest,
  alone: Reading,
  read: Read,
  knowledge: Knowledge,
): Promise<Understood | null> {
  const { question, history = [] } = request;
  const beside = gatherBeside(request, knowledge);
  if (beside === null) return null;
  const whose = (await read(question, {}, [])).interpretation.filters;
  const evidence = beside.evidence.filter(({ contribution }) => mayBeOf(whose, contribution));
  const taken = takeBeside({ ...beside, evidence });
  const { topic } = alone.interpretation;
  if (evidence.length > 0 || !namesWho(whose) || topic === "") return taken;
  if (!repliesToThat(question)) return null;
  const query = await knowledge.prepare(topic);
  const within = await continueReading(alone, query, history, knowledge, SEARCHED.within);
  return within === null ? taken : { ...within, beside: null };
}

/**
 * Whether something that stands beside what was cited is of those asked for. Whoever replies as a Minister on
 * a day that is not established is not known to be one, and is not left out for that.
 */
function mayBeOf(whose: Filters, contribution: Contribution): boolean {
  const { minister, roles } = contribution.speaker;
  const others: readonly Role[] = ["opposition", "backbench", "chair"];
  const mayBeMinister = minister === null && !roles.some((role) => others.includes(role));
  const asked = whose.roles?.includes("minister") && mayBeMinister;
  return matchesFilters(asked ? withoutFilter(whose, "roles") : whose, contribution);
}

function withNote({ interpretation, notes }: Reading, note: string): Reading {
  const told = [...notes, note];
  const explanation = `${interpretation.explanation} ${note}`;
  return { interpretation: { ...interpretation, explanation }, notes: told };
}

function takeBeside(beside: Beside): Understood {
  return { interpretation: beside.interpretation, notes: [], beside, search: null };
}
