/** How many contributions match while filters are being chosen. */
import { useEffect, useState } from "preact/hooks";
import type { Filters } from "../server/contract.ts";
import { addFilters } from "./filter-query.ts";
import { useServices } from "./services.ts";

/** Lets a few quick presses pass before the server is asked, in milliseconds. */
const pause = 150;

/** Null while it is not known. */
export function useMatching(q: string | null, filters: Filters): number | null {
  const { api } = useServices();
  const [total, setTotal] = useState<number | null>(null);
  const key = addFilters(new URLSearchParams(), filters).toString();

  // The key says all there is in the filters.
  useEffect(() => {
    const stop = new AbortController();
    setTotal(null);
    const timer = setTimeout(() => {
      api.search({ q, filters, limit: 1 }, stop.signal).then(
        (found) => setTotal(found.total),
        () => {},
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, q, key]);
  return total;
}
