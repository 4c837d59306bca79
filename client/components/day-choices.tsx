import type { Filters } from "../../server/contract.ts";
import { withDays } from "../filter-words.ts";
import type { Choice } from "./choices.tsx";

interface Props {
  filters: Filters;
  /** `YYYY-MM` with counts. */
  months: readonly Choice[];
  onChange: (filters: Filters) => void;
}

/** The years that have something, to take with one press, and any days from and to. */
export function DayChoices({ filters, months, onChange }: Props) {
  const { from = "", to = "" } = filters;
  return (
    <fieldset class="choices" data-field="dates">
      <legend>Days</legend>
      <div class="years">
        {yearsOf(months).map(({ value, count }) => {
          const [first, last] = [`${value}-01-01`, `${value}-12-31`];
          const taken = from === first && to === last;
          return (
            <button
              key={value}
              type="button"
              class="year"
              aria-pressed={taken}
              onClick={() =>
                onChange(taken ? withDays(filters, "", "") : withDays(filters, first, last))
              }
            >
              {value} <span class="count">{count}</span>
            </button>
          );
        })}
      </div>
      <div class="days">
        <label>
          From
          <input
            type="date"
            class="text-field"
            value={from}
            max={to || undefined}
            onChange={(event) => onChange(withDays(filters, event.currentTarget.value, to))}
          />
        </label>
        <label>
          To
          <input
            type="date"
            class="text-field"
            value={to}
            min={from || undefined}
            onChange={(event) => onChange(withDays(filters, from, event.currentTarget.value))}
          />
        </label>
      </div>
    </fieldset>
  );
}

function yearsOf(months: readonly Choice[]): Choice[] {
  const years = new Map<string, number>();
  for (const { value, count } of months) {
    const year = value.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}
