/** Lines of a stream of bytes, one in memory at a time. */

/** The longest speeches are a tenth of this. */
export const LINE_LIMIT = 4 * 1024 * 1024;

export interface Line {
  /** From 1. */
  number: number;
  /** Null when the line is longer than the limit or not UTF-8. */
  text: string | null;
  /** Why there is no text. */
  reason: string | null;
}

function decode(number: number, bytes: Buffer): Line {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { number, text, reason: null };
  } catch {
    return { number, text: null, reason: "the line is not valid UTF-8" };
  }
}

/** @param limit bytes that a line may have; what is longer is skipped without being held */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  limit: number = LINE_LIMIT,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const reason = `the line is longer than ${Math.floor(limit / 1024)} kB`;
    const line =
      length > limit ? { number, text: null, reason } : decode(number, Buffer.concat(parts));
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
