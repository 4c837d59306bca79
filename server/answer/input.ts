/** What an answer is made from. */
import type { AskRequest } from "../contract.ts";
import type { Asked } from "../interpret/asking/asked.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Stopwatch } from "../stopwatch.ts";
import type { Understood } from "../understand.ts";

/** A question as it was understood, and what it is answered from. */
export interface AnswerInput {
  request: Pick<AskRequest, "question" | "history">;
  knowledge: Knowledge;
  understood: Understood;
  asked: Asked;
  stopwatch: Stopwatch;
  signal: AbortSignal | undefined;
}
