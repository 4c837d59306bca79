/** What a question asks for beside its topic and filters. */
import type { Aside, AskRequest, Interpretation } from "../../contract.ts";
import type { Knowledge } from "../../knowledge.ts";
import { namesSeveralParties } from "../../sides.ts";
import { readReplying } from "../people/replying.ts";
import { quotesRoughly } from "../places/lookups.ts";
import { readAside } from "./aside.ts";
import { type Grouping, readGrouping } from "./grouping.ts";
import { type Identity, readIdentity } from "./identity.ts";
import { asksForVotes } from "./limits.ts";
import { readName } from "./name.ts";
import { type Order, readOrder } from "./order.ts";
import { withoutPreamble } from "./preamble.ts";
import { readPresupposed, takesStance } from "./presupposed.ts";
import { readWants, type Wants } from "./wants.ts";

export interface Asked {
  /** Set for what is no question to Parliament. */
  aside: Aside | null;
  /** What sort of thing is to come first, where the question says so. */
  wants: Wants;
  /** Whether the first or the last that was said is asked for. */
  order: Order;
  /** How the points are to be laid out. */
  grouping: Grouping;
  /** The topic, where it is a name that is also an everyday word. */
  name: string | null;
  /** Set where it is asked who or what somebody is, and not what was said. */
  identity: Identity | null;
  /** Whether how members voted is all that it asks. */
  votes: boolean;
  /** Whether the words of its quotation are told not to be exact. */
  roughly: boolean;
  /** Words for what the question takes to have happened. */
  presupposed: readonly string[];
  /** Whether the topic is taken to be what whoever is named stands for. */
  stance: boolean;
  /** The speakers to whom what is asked for replies; empty where the question does not ask for replies. */
  repliesTo: readonly string[];
}

/** Reads it from the question's own words and from how they were understood. */
export function readAsked(
  { question: written, history = [] }: AskRequest,
  interpretation: Interpretation,
  { contributions, vocabulary }: Pick<Knowledge, "contributions" | "vocabulary">,
): Asked {
  const question = withoutPreamble(written);
  // A subject carried over is written in an earlier question.
  const questions = [...history.map((turn) => turn.question), question].join("\n");
  const byParty = namesSeveralParties(interpretation.filters) ? "party" : null;
  return {
    aside: readAside(question),
    wants: readWants(question),
    order: readOrder(question),
    grouping: readGrouping(question) ?? byParty,
    name: readName(questions, interpretation.topic, contributions),
    identity: readIdentity(question, interpretation),
    votes: asksForVotes(question),
    roughly: quotesRoughly(question),
    presupposed: readPresupposed(question, interpretation),
    stance: takesStance(question, interpretation),
    repliesTo: readReplying(question, vocabulary),
  };
}
