import { writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import yazl from "yazl";

/** A zip archive of these members. */
export async function zipOf(
  members: Readonly<Record<string, string | Buffer>>,
  mode?: number,
): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(members)) {
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** The same bytes with every `from` replaced by `to`, which is of the same length. */
export function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
}

/** The same archive with every member marked as encrypted. */
export function markedEncrypted(bytes: Buffer): Buffer {
  const marked = Buffer.from(bytes);
  for (
    let at = marked.indexOf("PK\u0001\u0002");
    at !== -1;
    at = marked.indexOf("PK\u0001\u0002", at + 4)
  ) {
    marked.writeUInt16LE(marked.readUInt16LE(at + 8) | 1, at + 8);
  }
  return marked;
}

export async function writeZip(
  path: string,
  members: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  await writeFile(path, await zipOf(members));
}
