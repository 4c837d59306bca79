/**
 * How far an archive may unpack. A page or a day of debates compresses five to twenty times; a
 * "zip bomb" a thousand times and more.
 */
import { DocumentError } from "../document-error.ts";
import { leftOut } from "./input.ts";

export interface ArchiveLimits {
  /** Entries in one archive. */
  members: number;
  /** Bytes that one member may unpack to. */
  memberBytes: number;
  /** Bytes that all members of one archive may unpack to. */
  totalBytes: number;
  /** Unpacked bytes for each packed byte, once more than `ratioFrom` bytes have come out. */
  ratio: number;
  ratioFrom: number;
  /** Packed bytes of an archive inside an archive, which is held in memory. */
  nestedBytes: number;
}

const MB = 1024 * 1024;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  members: 100_000,
  memberBytes: 2048 * MB,
  totalBytes: 8192 * MB,
  ratio: 200,
  ratioFrom: 16 * MB,
  nestedBytes: 64 * MB,
};

const NEXT = "Unpack it yourself, and index what you trust.";

/** Counts what comes out of one archive and the archives inside it. */
export class Unpacked {
  private total = 0;
  readonly limits: ArchiveLimits;

  constructor(limits: ArchiveLimits) {
    this.limits = limits;
  }

  /** True once the archive as a whole has given all it may. */
  get exhausted(): boolean {
    return this.total > this.limits.totalBytes;
  }

  /**
   * Passes on the bytes of one member while they stay within bounds.
   * @param packed bytes of the member's packed form read so far
   * @throws {DocumentError} at the first byte too many
   */
  async *bounded(
    bytes: AsyncIterable<Buffer>,
    file: string,
    packed: () => number,
  ): AsyncGenerator<Buffer> {
    const { memberBytes, totalBytes, ratio, ratioFrom } = this.limits;
    let out = 0;
    for await (const chunk of bytes) {
      out += chunk.length;
      this.total += chunk.length;
      if (out > memberBytes) throw tooMuch(file, `it unpacks to more than ${size(memberBytes)}`);
      if (this.exhausted) {
        throw tooMuch(file, `the archive unpacks to more than ${size(totalBytes)} in all`);
      }
      if (out > ratioFrom && out > ratio * packed()) {
        throw tooMuch(file, `it unpacks to more than ${ratio} times its packed size`);
      }
      yield chunk;
    }
  }
}

/** "64 MB", or bytes below one. */
export function size(bytes: number): string {
  return bytes < MB ? `${bytes} bytes` : `${Math.round(bytes / MB)} MB`;
}

function tooMuch(file: string, reason: string): DocumentError {
  return new DocumentError(leftOut(file, reason, NEXT));
}
