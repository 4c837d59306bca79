/** Something wrong with an input, said so that its owner can mend it. */
export interface Problem {
  /** The document or folder, as the user would name it. */
  file: string;
  /** 1-based line, where one can be named. */
  line: number | null;
  /** What is wrong, in plain English, without a full stop at the end. */
  reason: string;
  /** What to do next, as a sentence. */
  next: string;
}

/** One line for a terminal: `seeds/a.txt:12: what is wrong. What to do next.` */
export function describeProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.reason}. ${problem.next}`;
}
