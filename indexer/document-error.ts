import type { Problem } from "./problem.ts";

/** A document or folder that cannot be read; carries what to tell its owner. */
export class DocumentError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.reason, options);
    this.name = "DocumentError";
    this.problem = problem;
  }
}
