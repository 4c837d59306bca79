/**
 * The first adapter of the store port: vectra for vectors, MiniSearch beside it for words.
 *
 * vectra 0.12 writes its index with one bare `fs.writeFile`, accepts a vector of any length or with
 * NaN in it, and reads its file as one string. So here every vector is checked on its way in and
 * out, an index is written once, whole, into a fresh folder, and nothing is ever updated in place.
 * Switching to a written folder is the business of `generation.ts`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
// The package's own entry loads clients for services we do not use, which takes more than a second.
import { LocalIndex } from "vectra/lib/LocalIndex.js";
import { z } from "zod";
import { ContributionKind, House, Role } from "./contribution.ts";
import { readJsonLines, writeJsonLines } from "./json-lines.ts";
import { buildLexical, loadLexical } from "./lexical.ts";
import { matchesFilter } from "./passage-filter.ts";
import type { PassageHit, PassageStore, StoredPassage } from "./store.ts";
import { vectorFault } from "./vectors.ts";
import { toVectraFilter, toVectraMetadata } from "./vectra-metadata.ts";

/** Where a passage stands and what it can be filtered by; its words are in the contributions. */
const PassageRecord = z.object({
  id: z.string().min(1),
  contributionId: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  attributes: z.object({
    speaker: z.string().nullable(),
    party: z.string().nullable(),
    office: z.string().nullable(),
    roles: z.array(Role),
    house: House.nullable(),
    venue: z.string().nullable(),
    kind: ContributionKind,
    debate: z.string(),
    dateFrom: z.int().nullable(),
    dateTo: z.int().nullable(),
  }),
});
type PassageRecord = z.infer<typeof PassageRecord>;

/** Longest string of V8 in Node 20; vectra reads and writes its file as one string. */
const LONGEST_STRING = 0x1fffffe8;
/** Characters one value of a unit vector takes in the file, on the safe side of the measured 12.8. */
const CHARACTERS_PER_VALUE = 14;
/** Nine significant digits tell any two single-precision numbers apart; sixteen would double the file. */
const SIGNIFICANT_DIGITS = 9;

const files = (directory: string) => ({
  passages: join(directory, "passages.jsonl"),
  lexical: join(directory, "lexical.json"),
  vectra: join(directory, "vectra"),
});

/** The files a store consists of, relative to its folder. */
export const VECTRA_STORE_FILES = ["passages.jsonl", "lexical.json", "vectra/index.json"] as const;

/**
 * Writes a whole store into `directory`, which exists and holds no store yet. Rejects, before
 * anything is written, when an id occurs twice, a vector is not a unit vector of `dimension` values,
 * or the passages are more than vectra can hold.
 */
export async function createVectraStore(
  directory: string,
  passages: readonly StoredPassage[],
  dimension: number,
): Promise<void> {
  const sorted = [...passages].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const [index, { id, vector }] of sorted.entries()) {
    if (id === sorted[index - 1]?.id) throw new Error(`Passage id ${id} occurs twice`);
    const fault = vectorFault(vector, dimension);
    if (fault) throw new Error(`The vector of passage ${id} cannot be stored: ${fault}`);
  }
  const items = sorted.map(({ id, vector, attributes }) => ({
    id,
    vector: Array.from(vector, (value) => Number(value.toPrecision(SIGNIFICANT_DIGITS))),
    metadata: toVectraMetadata(attributes),
  }));
  refuseTooMany(items, dimension);

  const { passages: passagesFile, lexical, vectra } = files(directory);
  await writeJsonLines(passagesFile, sorted.map(toRecord));
  await writeFile(lexical, buildLexical(sorted));
  const index = new LocalIndex(vectra);
  await index.createIndex({ version: 1, metadata_config: {} });
  await index.batchInsertItems(items);
}

/**
 * Loads a store that {@link createVectraStore} wrote. Rejects when its files do not agree with each
 * other, or a vector is not a unit vector of `dimension` values.
 */
export async function openVectraStore(directory: string, dimension: number): Promise<PassageStore> {
  const { passages, lexical: lexicalFile, vectra } = files(directory);
  const records = await readJsonLines(passages, PassageRecord);
  const byId = new Map(records.map((record) => [record.id, record]));
  const lexical = loadLexical(await readFile(lexicalFile, "utf8"));
  const index = new LocalIndex(vectra);
  const items = await index.listItems();
  if (items.length !== records.length || lexical.size !== records.length) {
    throw new Error(
      `${directory} holds ${records.length} passages, but vectors for ${items.length} and words for ${lexical.size}`,
    );
  }
  for (const [position, { id, vector }] of items.entries()) {
    if (id !== records[position]?.id || !lexical.has(id)) {
      throw new Error(`${vectra} and ${passages} list different passages`);
    }
    const fault = vectorFault(vector, dimension);
    if (fault) throw new Error(`The vector of passage ${id} in ${vectra} is damaged: ${fault}`);
  }

  const hit = (id: string, score: number): PassageHit => {
    const record = byId.get(id);
    if (!record) throw new Error(`Passage ${id} is in the search index but not in ${passages}`);
    const { contributionId, start, end } = record;
    return { id, contributionId, start, end, score };
  };

  return {
    size: records.length,
    async dense(vector, filter, limit) {
      const fault = vectorFault(vector, dimension);
      if (fault) throw new RangeError(`This vector cannot be searched for: ${fault}`);
      // Items are kept in order of id and vectra sorts stably, so equal scores come in order of id.
      const found = await index.queryItems([...vector], "", limit, toVectraFilter(filter));
      return found.map(({ item, score }) => hit(item.id, score));
    },
    async lexical(query, filter, limit) {
      const keep = (id: string) => {
        const record = byId.get(id);
        return record !== undefined && matchesFilter(record.attributes, filter);
      };
      return lexical.search(query, keep, limit).map(({ id, score }) => hit(id, score));
    },
  };
}

function toRecord({ id, contributionId, start, end, attributes }: StoredPassage): PassageRecord {
  return {
    id,
    contributionId,
    start,
    end,
    attributes: { ...attributes, roles: [...attributes.roles] },
  };
}

function refuseTooMany(items: readonly { metadata: unknown }[], dimension: number): void {
  const perVector = dimension * CHARACTERS_PER_VALUE + 200;
  let characters = 0;
  for (const { metadata } of items) characters += perVector + JSON.stringify(metadata).length;
  if (characters > LONGEST_STRING) {
    const most = Math.floor((items.length * LONGEST_STRING) / characters);
    throw new Error(
      `${items.length} passages are more than one index can hold: about ${most} of these. ` +
        "Index fewer documents, or put them into several index folders (--index DIR).",
    );
  }
}
