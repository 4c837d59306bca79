/** Who may have been the first, or the last, where days are known only within bounds. */
import type { Contribution, Debate } from "../../indexer/contribution.ts";
import { earliest, latest } from "../../indexer/dates.ts";
import { boundsOf } from "../../indexer/speaker-on-day.ts";
import type { Order } from "../interpret/asking/order.ts";

/** What leads an answer to who was the first, or the last. */
export interface Lead {
  /** Each of these may be the one, for all that is known of their days. */
  among: readonly Contribution[];
  /** The days on which it can have been. */
  days: Pick<Debate, "date" | "dateFrom" | "dateTo">;
}

/**
 * Of contributions in order, those that may have come before all others: the first of them, and whatever was
 * said in another debate that can have been on the same day or before. Null where there are none.
 */
export function leadOf(inOrder: readonly Contribution[], order: Exclude<Order, null>): Lead | null {
  const [best] = inOrder;
  if (best === undefined) return null;
  const bounds = boundsOf(best.debate);
  if (bounds === null) return { among: [best], days: best.debate };
  const debates = new Set<string>();
  const among = inOrder.filter(({ debate }) => {
    const other = boundsOf(debate);
    const may =
      other !== null && (order === "earliest" ? other.from <= bounds.to : other.to >= bounds.from);
    return may && !debates.has(debate.id) && debates.add(debate.id);
  });
  const all = among.flatMap(({ debate }) => boundsOf(debate) ?? []);
  const from = order === "earliest" ? earliest(...all.map((each) => each.from)) : bounds.from;
  const to = order === "earliest" ? bounds.to : latest(...all.map((each) => each.to));
  return { among, days: { date: from === to ? from : null, dateFrom: from, dateTo: to } };
}
