import fc from "fast-check";
import { expect, test } from "vitest";
import { passageAttributes } from "../../indexer/passage-attributes.ts";
import { matchesFilter } from "../../indexer/passage-filter.ts";
import type { Filters } from "../../server/contract.ts";
import {
  countUnplaced,
  matchesFilters,
  toPassageFilter,
  withoutFilter,
} from "../../server/filters.ts";
import { SMALL_HOUSE } from "./small-house.ts";

const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const day = fc.constantFrom("2017-01-01", "2017-11-20", "2018-01-17", "2018-04-16", "2024-12-31");
const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    speakers: some("Ben Wallace", "Ann Coffey", "Nobody"),
    exceptSpeakers: some("Ben Wallace", "Nobody"),
    parties: some("Labour", "Conservative"),
    roles: some("minister" as const, "opposition" as const, "chair" as const),
    offices: some("Home Secretary", "Minister, Home Office"),
    houses: some("Commons", "Lords"),
    venues: some("Commons Chamber", "Written Statements"),
    kinds: some("speech", "question"),
    debates: some("statement", "bill"),
    from: day,
    to: day,
  },
  { requiredKeys: [] },
);

test("keeps the same contributions in memory as the store keeps passages", () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      for (const one of SMALL_HOUSE) {
        expect(matchesFilters(filters, one)).toBe(
          matchesFilter(passageAttributes(one), toPassageFilter(filters)),
        );
      }
    }),
  );
});

test("counts what a filter cannot place: no name, no role, no day", () => {
  const counted = countUnplaced(
    { speakers: ["Ben Wallace"], roles: ["minister"], from: "2018-01-01" },
    SMALL_HOUSE,
  );
  expect(counted).toEqual([
    { filter: "speakers", contributions: 1 },
    { filter: "roles", contributions: 2 },
    { filter: "dates", contributions: 1 },
  ]);
});

test("places a debate whose day lies between two known days when both fall on one side", () => {
  const [first] = SMALL_HOUSE;
  if (first === undefined) throw new Error("the small house is empty");
  const between = {
    ...first,
    debate: { ...first.debate, date: null, dateFrom: "2024-02-01", dateTo: "2024-02-20" },
  };
  expect(matchesFilters({ from: "2024-01-01", to: "2024-12-31" }, between)).toBe(true);
  expect(countUnplaced({ from: "2024-02-10" }, [between])).toHaveLength(1);
  expect(countUnplaced({ from: "2025-01-01" }, [between])).toHaveLength(0);
});

test("takes dates away together", () => {
  const filters: Filters = { from: "2018-01-01", to: "2018-12-31", parties: ["Labour"] };
  expect(withoutFilter(filters, "dates")).toEqual({ parties: ["Labour"] });
});
