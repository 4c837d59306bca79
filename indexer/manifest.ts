/**
 * `manifest.json` beside the documents of a folder: what the pages themselves leave out, each fact
 * with the address that establishes it. Facts are about documents and blocks, never about paragraphs.
 */
import { z } from "zod";
import { Day, House } from "./contribution.ts";
import { DocumentError } from "./document-error.ts";

const Person = z.strictObject({
  name: z.string().min(1),
  party: z.string().min(1).nullable(),
  constituency: z.string().min(1).nullable(),
});
export type Person = z.infer<typeof Person>;

const BlockFacts = z.strictObject({
  title: z.string().min(1),
  house: House,
  venue: z.string().min(1),
  date: Day,
  /** Who moved the motion or the bill, which the page does not say. */
  movedBy: Person.optional(),
  /** Who made the statement that the block's exchanges are about. */
  statementBy: Person.optional(),
  /** The address that establishes these facts. */
  url: z.url(),
});
export type BlockFacts = z.infer<typeof BlockFacts>;

const DocumentFacts = z.strictObject({
  description: z.string().min(1),
  /** Whose page it is, where the page does not say. */
  owner: Person.optional(),
  /** About when the page was saved. */
  capturedAbout: Day.optional(),
  /** One entry per block, in the page's order; empty where the page says all itself. */
  blocks: z.array(BlockFacts),
});
export type DocumentFacts = z.infer<typeof DocumentFacts>;

const Manifest = z.strictObject({
  $comment: z.string().optional(),
  documents: z.record(z.string(), DocumentFacts),
});
export type Manifest = z.infer<typeof Manifest>;

const NEXT = "Mend the manifest, or move it away to index without it.";

/**
 * The manifest in the bytes of `manifest.json`.
 * @param file how to name it in messages
 * @throws {DocumentError} when it is not valid JSON of the right form
 */
export function parseManifest(bytes: Buffer, file: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
  } catch (cause) {
    const reason = `the manifest is not valid JSON (${cause instanceof Error ? cause.message : "unknown error"})`;
    throw new DocumentError({ file, line: null, reason, next: NEXT }, { cause });
  }
  const parsed = Manifest.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const reason = `the manifest is not of the right form: ${issue?.path.join(".")}: ${issue?.message}`;
  throw new DocumentError({ file, line: null, reason, next: NEXT });
}
