/** What an index folder says of itself; validated whenever it is read back. */
import { z } from "zod";
import { Day } from "./contribution.ts";
import { IndexReport } from "./report.ts";

/** Number of the layout of a generation. Raise it with any change to what the files hold or mean. */
export const INDEX_FORMAT = 5;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Name of a generation: the first 16 hex digits of the SHA-256 of what it holds. */
export const GenerationId = z.string().regex(/^[0-9a-f]{16}$/);

/** `current.json`: the generation in use, and the checksum of its manifest. */
export const Pointer = z.object({ generation: GenerationId, manifest: Sha256 });
export type Pointer = z.infer<typeof Pointer>;

/** `dispatch-box.json`: marks a folder as ours. */
export const Marker = z.object({
  application: z.literal("Dispatch Box"),
  purpose: z.literal("index"),
});
export const MARKER: z.infer<typeof Marker> = { application: "Dispatch Box", purpose: "index" };

/** The mirror of `Problem` in `problem.ts`. */
const ProblemRecord = z.object({
  file: z.string(),
  line: z.int().nullable(),
  reason: z.string(),
  next: z.string(),
});

export const IndexManifest = z.object({
  format: z.literal(INDEX_FORMAT),
  generation: GenerationId,
  model: z.object({
    name: z.string(),
    hash: z.string().min(1),
    dimension: z.int().min(1),
    maxTokens: z.int().min(1),
  }),
  /** Instant, ISO 8601. */
  builtAt: z.iso.datetime(),
  /** Documents that could be read. */
  documents: z.int().min(0),
  debates: z.int().min(0),
  contributions: z.int().min(1),
  passages: z.int().min(0),
  /** First and last day of the debates whose day is known. */
  from: Day.nullable(),
  to: Day.nullable(),
  report: IndexReport,
  /** SHA-256 of the corrections it was built with; null where there were none. */
  corrections: Sha256.nullable(),
  /** What could not be indexed, and corrections that could not be applied. */
  problems: z.array(ProblemRecord),
  /** SHA-256 of each file of the generation, by its path within it. */
  files: z.record(z.string(), Sha256),
});
export type IndexManifest = z.infer<typeof IndexManifest>;
