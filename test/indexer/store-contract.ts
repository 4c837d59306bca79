/**
 * What any store must do. An adapter passes when the suite does, run with a function that makes a
 * store of given passages; nothing here knows which engine stands behind it.
 */
import { describe, expect, it } from "vitest";
import type {
  PassageAttributes,
  PassageFilter,
  PassageStore,
  StoredPassage,
} from "../../indexer/store.ts";

const DIMENSION = 4;

export type CreateStore = (
  passages: readonly StoredPassage[],
  dimension: number,
) => Promise<PassageStore>;

const vector = (...values: number[]) => {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
};

function passage(
  id: string,
  text: string,
  at: Float32Array,
  attributes: Partial<PassageAttributes> = {},
): StoredPassage {
  return {
    id,
    contributionId: id.slice(0, 2),
    start: 3,
    end: 3 + text.length,
    text,
    context: "Organised Crime",
    vector: at,
    attributes: {
      speaker: "Ben Wallace",
      party: "Conservative",
      office: "Minister, Home Office",
      roles: ["minister", "government"],
      house: "Commons",
      venue: "Commons Chamber",
      kind: "answer",
      debate: "d1",
      dateFrom: 20180416,
      dateTo: 20180416,
      ...attributes,
    },
  };
}

/** `p1` is exactly the query of the tests, `p2` is near it, and so on; all speak of gangs. */
const PASSAGES = [
  passage("p3", "Gangs in Bristol", vector(1, 2, 0, 0), {
    speaker: "Ann Coffey",
    party: "Independent",
    office: null,
    roles: ["opposition", "backbench"],
    venue: "Westminster Hall",
    kind: "speech",
    debate: "d2",
    dateFrom: 20190101,
    dateTo: 20190331,
  }),
  passage("p1", "Gangs and county lines", vector(1, 0, 0, 0)),
  passage("p4", "Gangs in London", vector(-1, 0, 0, 0), {
    speaker: null,
    party: null,
    office: null,
    roles: [],
    house: null,
    venue: null,
    kind: "question",
    debate: "d3",
    dateFrom: null,
    dateTo: null,
  }),
  passage("p2", "Gangs, gangs and exploitation", vector(1, 1, 0, 0), {
    speaker: "Priti Patel",
    office: "Home Secretary",
    house: "Lords",
    debate: "d4",
    dateFrom: 20200601,
    dateTo: 20200601,
  }),
];

const FILTERS: [string, PassageFilter, string[]][] = [
  ["no filter", {}, ["p1", "p2", "p3", "p4"]],
  ["a speaker", { speakers: ["Ann Coffey"] }, ["p3"]],
  ["either of two speakers", { speakers: ["Ann Coffey", "Priti Patel"] }, ["p2", "p3"]],
  ["part of a speaker's name", { speakers: ["Ann"] }, []],
  ["all but a speaker", { exceptSpeakers: ["Ann Coffey"] }, ["p1", "p2", "p4"]],
  ["all but two speakers", { exceptSpeakers: ["Ann Coffey", "Priti Patel"] }, ["p1", "p4"]],
  [
    "all but somebody of whose name a speaker's is a part",
    { exceptSpeakers: ["Ann Coffey-Patel"] },
    ["p1", "p2", "p3", "p4"],
  ],
  ["a party", { parties: ["Conservative"] }, ["p1", "p2"]],
  ["an office", { offices: ["Home Secretary"] }, ["p2"]],
  ["a role", { roles: ["minister"] }, ["p1", "p2"]],
  ["either of two roles", { roles: ["minister", "backbench"] }, ["p1", "p2", "p3"]],
  ["a house", { houses: ["Lords"] }, ["p2"]],
  ["a venue", { venues: ["Westminster Hall"] }, ["p3"]],
  ["a kind", { kinds: ["question", "speech"] }, ["p3", "p4"]],
  ["a debate", { debates: ["d1", "d3"] }, ["p1", "p4"]],
  ["a first day, inclusive", { from: 20190101 }, ["p2", "p3"]],
  ["a last day, inclusive", { to: 20190331 }, ["p1", "p3"]],
  ["days that only may hold the passage", { from: 20190201, to: 20190331 }, []],
  ["days that certainly hold the passage", { from: 20190101, to: 20190331 }, ["p3"]],
  ["two fields at once", { parties: ["Conservative"], houses: ["Commons"] }, ["p1"]],
  ["an empty list, which nothing matches", { speakers: [] }, []],
  ["an empty list of roles, which nothing matches", { roles: [] }, []],
];

/** Runs the contract against the stores that `create` makes. */
export function describeStoreContract(name: string, create: CreateStore): void {
  const store = () => create(PASSAGES, DIMENSION);
  const ids = (hits: readonly { id: string }[]) => hits.map((hit) => hit.id);
  const query = vector(1, 0, 0, 0);

  describe(`${name} as a passage store`, () => {
    it("knows its size", async () => {
      expect((await store()).size).toBe(4);
    });

    it("works when it holds nothing", async () => {
      const empty = await create([], DIMENSION);
      expect(empty.size).toBe(0);
      expect(await empty.dense(query, {}, 5)).toEqual([]);
      expect(await empty.lexical("gangs", {}, 5)).toEqual([]);
    });

    it("says where a passage stands", async () => {
      const place = { id: "p1", contributionId: "p1", start: 3, end: 25 };
      const both = await store();
      expect((await both.dense(query, {}, 1))[0]).toMatchObject(place);
      expect((await both.lexical("county lines", {}, 1))[0]).toMatchObject(place);
    });

    it("ranks the nearest vector first, by cosine", async () => {
      const hits = await (await store()).dense(query, {}, 10);
      expect(ids(hits)).toEqual(["p1", "p2", "p3", "p4"]);
      const expected = [1, Math.SQRT1_2, 1 / Math.sqrt(5), -1];
      for (const [index, hit] of hits.entries())
        expect(hit.score).toBeCloseTo(expected[index] ?? 0, 5);
    });

    it("ranks the passage with most of the words first, and finds other forms of a word", async () => {
      const held = await store();
      expect(ids(await held.lexical("gang exploiting", {}, 10))[0]).toBe("p2");
      expect(ids(await held.lexical("Bristol", {}, 10))).toEqual(["p3"]);
      expect(await held.lexical("fisheries", {}, 10)).toEqual([]);
    });

    it("searches the context too", async () => {
      expect(await (await store()).lexical("organised crime", {}, 10)).toHaveLength(4);
    });

    it("gives no more than asked", async () => {
      const held = await store();
      expect(ids(await held.dense(query, {}, 2))).toEqual(["p1", "p2"]);
      expect(await held.lexical("gangs", {}, 2)).toHaveLength(2);
    });

    it("puts equal scores in order of id, at the limit as well", async () => {
      const twins = ["c", "a", "d", "b"].map((id) => passage(id, "Knife crime", query));
      const held = await create(twins, DIMENSION);
      expect(ids(await held.dense(query, {}, 3))).toEqual(["a", "b", "c"]);
      expect(ids(await held.lexical("knife", {}, 3))).toEqual(["a", "b", "c"]);
    });

    it.each(FILTERS)("keeps the same passages in both channels for %s", async (_, filter, kept) => {
      const held = await store();
      expect(ids(await held.dense(query, filter, 10)).sort()).toEqual(kept);
      expect(ids(await held.lexical("gangs", filter, 10)).sort()).toEqual(kept);
    });

    it("applies the filter before the limit", async () => {
      const held = await store();
      expect(ids(await held.dense(query, { kinds: ["question"] }, 1))).toEqual(["p4"]);
      expect(ids(await held.lexical("gangs", { kinds: ["question"] }, 1))).toEqual(["p4"]);
    });

    it.each([
      ["of another length", Float32Array.of(1, 0, 0)],
      ["with a value that is not a number", Float32Array.of(Number.NaN, 0, 0, 1)],
      ["with an infinite value", Float32Array.of(Number.POSITIVE_INFINITY, 0, 0, 0)],
    ])("refuses to search for a vector %s", async (_, wrong) => {
      await expect((await store()).dense(wrong, {}, 1)).rejects.toThrow();
    });

    it.each([
      ["a vector of another length", { vector: Float32Array.of(1, 0, 0) }],
      [
        "a vector with a value that is not a number",
        { vector: Float32Array.of(Number.NaN, 0, 0, 1) },
      ],
      ["a vector that is not of unit length", { vector: Float32Array.of(1, 1, 0, 0) }],
      ["an id that is taken", { id: "p2" }],
    ])("refuses to hold %s", async (_, wrong) => {
      const [first, ...rest] = PASSAGES;
      if (!first) throw new Error("the contract has no passages");
      await expect(create([{ ...first, ...wrong }, ...rest], DIMENSION)).rejects.toThrow();
    });
  });
}
