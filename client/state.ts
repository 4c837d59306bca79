/** The conversation as data: a pure reducer, so that what the page shows can be tested without one. */
import type { Answer, AskEvent, Citation, Interpretation, Turn } from "../server/contract.ts";
import type { FailureKind } from "./api.ts";
import type { Asked, Given } from "./route.ts";

export interface Exchange {
  id: number;
  question: string;
  given: Given;
  /**
   * - `asking`: nothing has come yet. - `streaming`: the answer is arriving. - `waiting`: the server
   * is away or not ready; the question is asked again by itself once it is.
   */
  phase: "asking" | "streaming" | "waiting" | "done" | "stopped" | "failed";
  interpretation: Interpretation | null;
  citations: Citation[];
  /** Markdown as far as it has arrived. */
  text: string;
  answer: Answer | null;
  failure: { kind: FailureKind; message: string } | null;
}

export type Action =
  | { type: "opened"; exchanges: readonly Exchange[] }
  | ({ type: "asked"; id: number } & Asked)
  | { type: "received"; id: number; event: AskEvent }
  | { type: "stopped"; id: number }
  | { type: "waiting" | "failed"; id: number; kind: FailureKind; message: string };

/** An exchange as it stands when its question is asked, for the first time or again. */
function freshExchange(id: number, { question, given }: Asked): Exchange {
  return {
    id,
    question,
    given,
    phase: "asking",
    interpretation: null,
    citations: [],
    text: "",
    answer: null,
    failure: null,
  };
}

/** Asking again with the id of an earlier exchange starts that exchange afresh in its place. */
export function reduce(exchanges: readonly Exchange[], action: Action): readonly Exchange[] {
  if (action.type === "opened") return action.exchanges.map(resumed);
  if (action.type === "asked") {
    const fresh = freshExchange(action.id, action);
    return exchanges.some(({ id }) => id === action.id)
      ? exchanges.map((exchange) => (exchange.id === action.id ? fresh : exchange))
      : [...exchanges, fresh];
  }
  return exchanges.map((exchange) =>
    exchange.id === action.id ? changed(exchange, action) : exchange,
  );
}

/** What was under way when the page was left is asked again by itself. */
const resumed = (exchange: Exchange): Exchange =>
  isUnderWay(exchange) ? { ...exchange, phase: "waiting", failure: null } : exchange;

function changed(
  exchange: Exchange,
  action: Exclude<Action, { type: "asked" | "opened" }>,
): Exchange {
  switch (action.type) {
    case "received":
      return received(exchange, action.event);
    case "stopped":
      return { ...exchange, phase: "stopped" };
    case "waiting":
    case "failed":
      return {
        ...exchange,
        phase: action.type,
        failure: { kind: action.kind, message: action.message },
      };
  }
}

function received(exchange: Exchange, event: AskEvent): Exchange {
  switch (event.event) {
    case "interpretation":
      return { ...exchange, phase: "streaming", interpretation: event.data };
    case "sources":
      return { ...exchange, phase: "streaming", citations: event.data };
    case "delta":
      return { ...exchange, phase: "streaming", text: exchange.text + event.data.text };
    case "done":
      return {
        ...exchange,
        phase: "done",
        interpretation: event.data.interpretation,
        citations: event.data.citations,
        text: event.data.text,
        answer: event.data,
      };
    case "error":
      return {
        ...exchange,
        phase: "failed",
        failure: { kind: "broken", message: event.data.error.message },
      };
  }
}

/** How many earlier turns go with a question: enough for "and what did they say in 2018?". */
const turnsSent = 8;

/** The answered turns before exchange `id`, oldest first, for the `history` of a request. */
export function historyBefore(exchanges: readonly Exchange[], id: number): Turn[] {
  return exchanges
    .filter((exchange) => exchange.id < id)
    .flatMap(({ question, answer }) =>
      answer
        ? [
            {
              question,
              interpretation: answer.interpretation,
              citedContributionIds: [
                ...new Set(answer.citations.map(({ contributionId }) => contributionId)),
              ].slice(0, 100),
            },
          ]
        : [],
    )
    .slice(-turnsSent);
}

/** True while an answer is on its way. */
export const isUnderWay = ({ phase }: Exchange) =>
  phase === "asking" || phase === "streaming" || phase === "waiting";
