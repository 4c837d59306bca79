import { useState } from "preact/hooks";
import type { Filters, Interpretation } from "../../server/contract.ts";
import type { FilterField } from "../filter-words.ts";
import { countOf, leftOutBecause } from "../wording.ts";
import { FilterChips } from "./filter-chips.tsx";
import { FilterEditor } from "./filter-editor.tsx";

interface Props {
  interpretation: Interpretation;
  /** Some answer is under way: nothing can be changed just now. */
  busy: boolean;
  /** Asks again with these filters and no others. */
  onChoose: (filters: Filters) => void;
}

/** How the question was read, to be changed at will, and what its filters could not place. */
export function Understood({ interpretation, busy, onChoose }: Props) {
  const { explanation, carriedOver, leftOut, filters } = interpretation;
  const [editing, setEditing] = useState<{ field: FilterField | null } | null>(null);
  return (
    <div class="understood">
      <p dir="auto">{explanation}</p>
      {carriedOver.length > 0 && (
        <p dir="auto">Taken over from before: {carriedOver.join("; ")}.</p>
      )}
      {leftOut
        .filter(({ contributions }) => contributions > 0)
        .map(({ filter, contributions }) => (
          <p key={filter} dir="auto">
            {countOf(contributions, "contribution")} left out: {leftOutBecause(filter)}.
          </p>
        ))}
      <div class="narrowing">
        <FilterChips
          filters={filters}
          disabled={busy}
          onChange={(field) => setEditing({ field })}
          onRemove={onChoose}
        />
        <button
          type="button"
          class="button small"
          disabled={busy}
          aria-expanded={editing !== null}
          onClick={() => setEditing(editing ? null : { field: null })}
        >
          Narrow by day, party, person …
        </button>
      </div>
      {editing && !busy && (
        <FilterEditor
          key={editing.field}
          interpretation={interpretation}
          field={editing.field}
          onApply={(chosen) => {
            setEditing(null);
            onChoose(chosen);
          }}
          onCancel={() => setEditing(null)}
        />
      )}
    </div>
  );
}
