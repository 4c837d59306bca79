import { monthInWords } from "../wording.ts";
import type { Choice } from "./choices.tsx";

export interface MonthsProps {
  /** `YYYY-MM` with counts, earliest first. */
  months: readonly Choice[];
  busy: boolean;
  onChoose: (month: string) => void;
}

/** The same as the chart, in words: a table whose months can be pressed. */
export function MonthTable({ months, busy, onChoose }: MonthsProps) {
  return (
    <details>
      <summary>The months as a table</summary>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Contributions</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">
                <button
                  type="button"
                  class="link-button"
                  disabled={busy}
                  onClick={() => onChoose(value)}
                >
                  {monthInWords(value)}
                </button>
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
