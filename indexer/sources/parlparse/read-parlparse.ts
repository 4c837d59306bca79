/**
 * ParlParse XML, as TheyWorkForYou publishes whole days: Commons, Lords, Westminster Hall and
 * written statements, in the dialects of three decades.
 */
import { DocumentError } from "../../document.ts";
import { essence } from "../../identity.ts";
import { assemble } from "../assemble.ts";
import type { Block } from "../block.ts";
import type { SourceEvent } from "../events.ts";
import { DebateBuilder, isSuperseded } from "./debates.ts";
import { readItems } from "./items.ts";

/**
 * Streams a file's contributions, one debate in memory at a time.
 * @throws {DocumentError} when the XML breaks (once all that stands before is yielded), or when the
 *   edition is superseded or holds no speech
 */
export async function* readParlParse(input: {
  file: string;
  open(): AsyncIterable<Uint8Array>;
}): AsyncGenerator<SourceEvent> {
  const { file } = input;
  const builder = new DebateBuilder();
  let debates = 0;
  let contributions = 0;
  /** A day can hold two debates of one title ("Business of the House"). */
  const named = new Map<string, number>();
  function* assembled(block: Block | null): Generator<SourceEvent> {
    if (!block) return;
    debates += 1;
    const name = `${block.venue} ${essence(block.title ?? "")}`;
    const earlier = named.get(name) ?? 0;
    named.set(name, earlier + 1);
    for (const contribution of assemble(block, file, earlier)) {
      contributions += 1;
      yield { type: "contribution", contribution };
    }
  }
  let broken: unknown = null;
  try {
    for await (const item of readItems(input.open(), file)) {
      if (item.type === "speech") builder.speech(item);
      else if (item.type === "heading") yield* assembled(builder.heading(item));
      else if (isSuperseded(item)) throw superseded(file);
    }
  } catch (error) {
    broken = error;
  }
  yield* assembled(builder.end(broken === null));
  if (contributions > 0)
    yield { type: "document", file, shape: "parlparse", debates, contributions };
  if (broken !== null) throw broken;
  if (contributions === 0) {
    throw new DocumentError({
      file,
      line: null,
      reason: "no speech was found in this XML",
      next: "Check that it is a day of debates as TheyWorkForYou publishes it.",
    });
  }
}

function superseded(file: string): DocumentError {
  return new DocumentError({
    file,
    line: null,
    reason: 'this edition of the day is marked as superseded (latest="no") and is left out',
    next: "Index the day's latest edition.",
  });
}
