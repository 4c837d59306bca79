/** What is needed of zip files to make Word documents reproducible. */
import { text } from "node:stream/consumers";
import yauzl from "yauzl";

/** The members of a zip of text files, in order. */
export async function readZipParts(bytes: Buffer): Promise<{ path: string; data: string }[]> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const parts: { path: string; data: string }[] = [];
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    parts.push({ path: entry.fileName, data: await text(stream) });
  }
  return parts;
}

/** Signatures and offsets of the zip format (APPNOTE.TXT 4.3). */
const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 };
const MEMBER = { signature: 0x02014b50, size: 46, time: 12, name: 28, local: 42 };
const LOCAL = { time: 10 };

/** The same zip with every member's time, in its header and in the directory, set to `at` (UTC). */
export function setZipTimes(bytes: Buffer, at: Date): Buffer {
  const zip = Buffer.from(bytes);
  const { time, day } = dosTime(at);
  const set = (offset: number) => {
    zip.writeUInt16LE(time, offset);
    zip.writeUInt16LE(day, offset + 2);
  };
  const end = zip.length - END.size;
  if (zip.readUInt32LE(end) !== END.signature) {
    throw new RangeError("The zip file has no plain end record, so its times cannot be set.");
  }
  let member = zip.readUInt32LE(end + END.directory);
  for (let left = zip.readUInt16LE(end + END.entries); left > 0; left -= 1) {
    if (zip.readUInt32LE(member) !== MEMBER.signature) {
      throw new RangeError("The zip file's directory is not whole, so its times cannot be set.");
    }
    set(member + MEMBER.time);
    set(zip.readUInt32LE(member + MEMBER.local) + LOCAL.time);
    const [name, extra, comment] = [0, 2, 4].map((at) =>
      zip.readUInt16LE(member + MEMBER.name + at),
    );
    member += MEMBER.size + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return zip;
}

/** MS-DOS time and date: two-second steps, years from 1980. */
function dosTime(at: Date): { time: number; day: number } {
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    day:
      (Math.max(0, at.getUTCFullYear() - 1980) << 9) |
      ((at.getUTCMonth() + 1) << 5) |
      at.getUTCDate(),
  };
}
