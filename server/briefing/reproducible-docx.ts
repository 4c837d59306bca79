/**
 * Packs a Word document so that the same content gives the same bytes. The docx library writes the
 * time of packing into the properties and the zip, and random ids into relationships; its packer takes
 * replacements for parts, so the document is packed twice: once to learn its parts, once with parts in
 * which all that is settled. The times in the zip's own records are set last.
 */
import { type Document, Packer } from "docx";
import { readZipParts, setZipTimes } from "./zip.ts";

/** Ids of relationships, as the library makes them: "rId" and 21 random characters. */
const RANDOM_ID = /(?<=[":])rId([a-z0-9_-]{21})(?=")/g;
const TIMESTAMP = /(<dcterms:(?:created|modified) [^>]*>)[^<]*(?=<)/g;

/** `make` is called twice and must give the same document; `at` is the time that it will bear. */
export async function packReproducibly(make: () => Document, at: Date): Promise<Buffer> {
  const parts = await readZipParts(await Packer.toBuffer(make()));
  const ids = new Map<string, string>();
  const settled = parts.map(({ path, data }) => ({
    path,
    data: data
      .replace(RANDOM_ID, (id) => {
        const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
        ids.set(id, known);
        return known;
      })
      .replace(TIMESTAMP, `$1${at.toISOString()}`),
  }));
  return setZipTimes(await Packer.toBuffer(make(), undefined, settled), at);
}
