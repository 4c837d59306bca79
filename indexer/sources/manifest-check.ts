/**
 * A page beside its manifest: the manifest says what the page leaves out; where both speak and differ,
 * the page is right and its owner is told.
 */
import type { BlockFacts, DocumentFacts } from "../manifest.ts";
import type { Problem } from "../problem.ts";
import type { Block } from "./block.ts";
import { leftOut } from "./input.ts";

const NEXT = "Correct the manifest.";

function differences(
  block: Block,
  known: BlockFacts,
): [what: string, manifest: string, page: string][] {
  const day = block.dateBasis === "stated" ? block.date : null;
  const pairs = [
    ["title", known.title, block.title],
    ["day", known.date, day],
    ["House", known.house, block.house],
    ["venue", known.venue, block.venue],
  ] as const;
  return pairs.flatMap(([what, manifest, page]) =>
    page !== null && page !== manifest ? [[what, manifest, page]] : [],
  );
}

/** The block with what only the manifest knows. */
function completed(block: Block, known: BlockFacts): Block {
  const stated = block.date !== null && block.dateBasis !== "inferred";
  return {
    ...block,
    title: block.title ?? known.title,
    house: block.house ?? known.house,
    venue: block.venue ?? known.venue,
    date: stated ? block.date : known.date,
    dateBasis: stated ? block.dateBasis : "manifest",
    url: block.url ?? known.url,
  };
}

/**
 * The blocks of a page with the facts of its manifest.
 * @param read reads the page, given facts it may use
 */
export function besideManifest(
  read: (facts: DocumentFacts | null) => Block[],
  facts: DocumentFacts | null,
  file: string,
): { blocks: Block[]; problems: Problem[] } {
  const blocks = read(facts);
  if (!facts || facts.blocks.length === 0) return { blocks, problems: [] };
  if (facts.blocks.length !== blocks.length) {
    const reason = `the manifest lists ${facts.blocks.length} debates and the page has ${blocks.length}; what it says of them is not used`;
    return { blocks: read({ ...facts, blocks: [] }), problems: [leftOut(file, reason, NEXT)] };
  }
  const problems: Problem[] = [];
  const both = blocks.map((block, i) => {
    const known = facts.blocks[i];
    if (!known) return block;
    for (const [what, manifest, page] of differences(block, known)) {
      const reason = `the manifest says the ${what} of debate ${i + 1} is “${manifest}”, the page says “${page}”; the page’s is used`;
      const line = block.turns[0]?.paragraphs[0]?.lineStart ?? null;
      problems.push({ file, line, reason, next: NEXT });
    }
    return completed(block, known);
  });
  return { blocks: both, problems };
}
