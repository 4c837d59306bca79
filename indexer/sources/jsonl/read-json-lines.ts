/** People's own data and our own output: JSON lines, read as a stream. */
import type { Contribution } from "../../contribution.ts";
import { DocumentError } from "../../document-error.ts";
import type { Problem } from "../../problem.ts";
import { assemble } from "../assemble.ts";
import type { SourceEvent } from "../events.ts";
import { type Input, leftOut } from "../input.ts";
import { BadLine, isContribution, parseContributionLine } from "./contribution-line.ts";
import { DebateLines, type DebatePart } from "./debates.ts";
import { type Line, readLines } from "./lines.ts";

/** Beyond so many bad lines one more would tell nobody anything new. */
const PROBLEMS_SHOWN = 20;

const NEXT = "Compare it with docs/contribution-line.schema.json.";

/** What a line holds, or why it is left out; null for a blank line. */
function readLine({ number, text, reason }: Line, file: string) {
  const bad = (why: string): Problem => ({ file, line: number, reason: why, next: NEXT });
  if (text === null) return bad(reason ?? "the line cannot be read");
  if (text.trim() === "") return null;
  try {
    return parseContributionLine(text);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    if (number === 1 && text.trim() === "{") {
      const why = "this is JSON over several lines, not one contribution a line";
      throw new DocumentError(leftOut(file, why, "Write each contribution on a line of its own."));
    }
    return bad(`this line is not a contribution (${error.message})`);
  }
}

/** Counts what was read of a file. */
class Tally {
  contributions = 0;
  bad = 0;
  private readonly debates = new Set<string>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  event(contribution: Contribution): SourceEvent {
    this.contributions += 1;
    this.debates.add(contribution.debate.id);
    return { type: "contribution", contribution };
  }

  *part(part: DebatePart | null): Generator<SourceEvent> {
    if (!part) return;
    for (const each of assemble(part.block, this.file)) {
      yield this.event({ ...each, position: each.position + part.offset });
    }
  }

  *problem(problem: Problem): Generator<SourceEvent> {
    this.bad += 1;
    if (this.bad <= PROBLEMS_SHOWN) yield { type: "problem", problem };
  }

  *end(): Generator<SourceEvent> {
    const { file, bad, contributions } = this;
    if (bad > PROBLEMS_SHOWN) {
      const reason = `${bad - PROBLEMS_SHOWN} more lines are not contributions`;
      yield { type: "problem", problem: leftOut(file, reason, NEXT) };
    }
    if (contributions > 0) {
      const debates = this.debates.size;
      yield { type: "document", file, shape: "json-lines", debates, contributions };
    } else if (bad === 0) {
      throw new DocumentError(leftOut(file, "there is no contribution in it", NEXT));
    }
  }
}

/**
 * Streams a file's contributions, one debate in memory at a time. A line that is none is a problem of
 * its own, and the rest is read; a line of our own output is passed on as it stands.
 * @throws {DocumentError} when the file is no JSON lines at all
 */
export async function* readJsonLines(
  input: Pick<Input, "file" | "open">,
): AsyncGenerator<SourceEvent> {
  const { file } = input;
  const tally = new Tally(file);
  const debates = new DebateLines();
  let broken: unknown = null;
  try {
    for await (const line of readLines(input.open())) {
      const found = readLine(line, file);
      if (!found) continue;
      if ("next" in found) yield* tally.problem(found);
      else if (isContribution(found)) {
        yield* tally.part(debates.end());
        yield tally.event(found);
      } else yield* tally.part(debates.add(found, line.number));
    }
  } catch (error) {
    broken = error;
  }
  // What stands before a break in the file is read all the same.
  yield* tally.part(debates.end());
  if (broken) throw broken;
  yield* tally.end();
}
