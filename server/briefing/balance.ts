/** Balance shown in numbers: how many contributions of each side were found, and how many quoted. */
import type { Contribution } from "../../indexer/contribution.ts";
import { countOf } from "../answer/coverage-line.ts";
import { printSide, sideOf } from "./marks.ts";
import type { Balance, BriefingItem, Side } from "./schema.ts";

const SIDES: readonly Side[] = ["government", "opposition", null];

/** Counts contributions, each once. */
export function weighBalance(
  found: readonly Contribution[],
  quoted: readonly Contribution[],
): Balance {
  const count = (side: Side, among: readonly Contribution[]) =>
    new Set(among.filter((each) => sideOf(each) === side).map(({ id }) => id)).size;
  const sides = SIDES.map((side) => ({
    side,
    found: count(side, found),
    quoted: count(side, quoted),
  }));
  const known = sides.filter(({ side, quoted: shown }) => side !== null && shown > 0);
  const [only, another] = known;
  return { sides, oneSided: only !== undefined && another === undefined ? only.side : null };
}

/** The balance in words, and what is one-sided called so; `found` says how the first number came about. */
export function balanceItems(
  { sides, oneSided }: Balance,
  found: "found" | "found or kept",
): BriefingItem[] {
  const counts = sides.map(
    (each) => `by ${printSide(each.side)}, ${each.found} ${found} and ${each.quoted} quoted`,
  );
  const total = sides.reduce((sum, each) => sum + each.found, 0);
  const items: BriefingItem[] = [
    { kind: "count", text: `${countOf(total, "contribution")} ${found}: ${counts.join("; ")}.` },
  ];
  const missing = oneSided === "government" ? "opposition" : "government";
  const foundMissing = sides.find(({ side }) => side === missing)?.found ?? 0;
  if (oneSided !== null) {
    items.push({
      kind: "count",
      text: `One-sided: all quotations from a side that is established are by ${printSide(oneSided)}; ${foundMissing} ${found} by ${printSide(missing)}.`,
    });
  } else if (sides.every(({ side, quoted }) => side === null || quoted === 0)) {
    items.push({
      kind: "count",
      text: "0 quotations from a side that is established: the balance cannot be shown.",
    });
  }
  return items;
}
