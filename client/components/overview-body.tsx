/** The part of the page that draws; it is fetched only when somebody looks (`overview.tsx`). */
import { useCallback } from "preact/hooks";
import type { Filters, Interpretation } from "../../server/contract.ts";
import { lastDayOf, withDays } from "../filter-words.ts";
import { useServices } from "../services.ts";
import { subjectQuery } from "../subject-query.ts";
import { useLoaded } from "../use-loaded.ts";
import { countOf } from "../wording.ts";
import { LoadedView } from "./loaded-view.tsx";
import { MonthChart } from "./month-chart.tsx";
import { MonthTable } from "./month-table.tsx";
import { WhoSpoke } from "./who-spoke.tsx";

export interface OverviewProps {
  interpretation: Interpretation;
  busy: boolean;
  /** Asks again with these filters and no others. */
  onChoose: (filters: Filters) => void;
}

/** Everything that matches, by month and by party, not only what was quoted. */
export function OverviewBody({ interpretation, busy, onChoose }: OverviewProps) {
  const { api } = useServices();
  const { filters } = interpretation;
  const q = subjectQuery(interpretation);
  const load = useCallback(
    (signal: AbortSignal) => api.search({ q, filters, limit: 1 }, signal),
    [api, q, filters],
  );
  const [loaded, again] = useLoaded(load);
  const chooseMonth = useCallback(
    (month: string) => onChoose(withDays(filters, `${month}-01`, lastDayOf(month))),
    [filters, onChoose],
  );
  return (
    <LoadedView loaded={loaded} again={again} busy="Counting …">
      {({ total, facets }) => {
        const dated = facets.months.reduce((sum, { count }) => sum + count, 0);
        const months = facets.months.toSorted((a, b) => (a.value < b.value ? -1 : 1));
        return (
          <div class="overview-body">
            <p class="quiet">
              {countOf(total, "contribution comes", "contributions come")} near the subject, quoted
              above or not.
              {total > dated &&
                ` The day of ${countOf(total - dated, "contribution")} is not established, so the timeline leaves them out.`}
            </p>
            {months.length > 0 && (
              <section aria-label="By month">
                <h3 class="small-heading">By month: press one to see only that</h3>
                <MonthChart months={months} busy={busy} onChoose={chooseMonth} />
                <MonthTable months={months} busy={busy} onChoose={chooseMonth} />
              </section>
            )}
            <WhoSpoke
              whoSpoke={facets.whoSpoke}
              total={total}
              busy={busy}
              onChoose={(party) => onChoose({ ...filters, parties: [party] })}
            />
          </div>
        );
      }}
    </LoadedView>
  );
}
