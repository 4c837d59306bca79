/**
 * Bounds on the day of a debate that its page does not date: from its age and the day the page was
 * saved, and from its neighbours where the page runs in order of date. Never a guess: a range, or
 * one day where only one is possible.
 */
import { captureRange, type DayRange, dayRange } from "./ages.ts";
import { earliest, latest } from "./dates.ts";

/** A debate on a page: its day where it is known, its age where one is printed. */
export interface Dated {
  date: string | null;
  age: string | null;
}

/**
 * For each debate of a page, in its order, the range of days on which it can have taken place: the
 * day itself where it is known, null where nothing bounds it.
 * @param captured about when the page was saved, where somebody recorded it; a day either way is allowed
 */
export function boundDays(
  debates: readonly Dated[],
  captured: DayRange | null,
): (DayRange | null)[] {
  const known = debates.flatMap(({ date, age }) => (date && age ? [{ day: date, age }] : []));
  const saved = captureRange(known) ?? (known.length === 0 ? captured : null);
  const order = orderOf(debates.flatMap(({ date }) => date ?? []));
  return debates.map(({ date, age }, i) => {
    if (date) return { from: date, to: date };
    const byAge = age && saved ? dayRange(age, saved) : null;
    return intersection(byAge, order ? betweenNeighbours(debates, i, order) : null);
  });
}

/** "descending" on most pages; null when the days show no one order. */
function orderOf(days: readonly string[]): "ascending" | "descending" | null {
  if (days.length < 2) return null;
  const pairs = days.slice(1).map((day, i) => [days[i] ?? "", day] as const);
  if (pairs.every(([a, b]) => a >= b)) return pairs.some(([a, b]) => a > b) ? "descending" : null;
  return pairs.every(([a, b]) => a <= b) ? "ascending" : null;
}

function betweenNeighbours(
  debates: readonly Dated[],
  i: number,
  order: "ascending" | "descending",
): DayRange | null {
  const before = debates.slice(0, i).findLast(({ date }) => date)?.date;
  const after = debates.slice(i + 1).find(({ date }) => date)?.date;
  if (!before || !after) return null;
  return order === "ascending" ? { from: before, to: after } : { from: after, to: before };
}

/** What both allow; the age's alone where they do not agree, for then the order does not hold here. */
function intersection(byAge: DayRange | null, byOrder: DayRange | null): DayRange | null {
  if (!byAge || !byOrder) return byAge ?? byOrder;
  const from = latest(byAge.from, byOrder.from);
  const to = earliest(byAge.to, byOrder.to);
  return from <= to ? { from, to } : byAge;
}
