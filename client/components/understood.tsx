import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Filters, Interpretation } from "../../server/contract.ts";
import { chipsOf, type FilterField } from "../filter-words.ts";
import { countOf, leftOutBecause } from "../wording.ts";
import { FilterChips } from "./filter-chips.tsx";
import { FilterEditor } from "./filter-editor.tsx";

interface Props {
  interpretation: Interpretation;
  /** Some answer is under way: nothing can be changed just now. */
  busy: boolean;
  /** Asks again with these filters and no others. */
  onChoose: (filters: Filters) => void;
  /** More that can be done with the question, in the same row. */
  children: ComponentChildren;
}

/** How the question was read, to be changed at will, and what its filters could not place. */
export function Understood({ interpretation, busy, onChoose, children }: Props) {
  const { filters } = interpretation;
  const [editing, setEditing] = useState<{ field: FilterField | null } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div class="understood">
      <div class="narrowing">
        <FilterChips
          filters={filters}
          disabled={busy}
          onChange={(field) => setEditing({ field })}
          onRemove={onChoose}
        />
        <button
          type="button"
          ref={opener}
          class="button small"
          disabled={busy}
          aria-expanded={editing !== null}
          onClick={() => setEditing(editing ? null : { field: null })}
        >
          {chipsOf(filters).length > 0 ? (
            "Change filters"
          ) : (
            <>
              Narrow<span class="on-wide"> by day, party, person</span> …
            </>
          )}
        </button>
        {children}
      </div>
      <Reading {...interpretation} />
      {editing && !busy && (
        <FilterEditor
          key={editing.field}
          interpretation={interpretation}
          field={editing.field}
          onApply={(chosen) => {
            setEditing(null);
            onChoose(chosen);
          }}
          onCancel={() => {
            setEditing(null);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The reading in words, and what each filter could not place; folded to one line. */
function Reading({ explanation, carriedOver, leftOut }: Interpretation) {
  const notPlaced = leftOut.filter(({ contributions }) => contributions > 0);
  return (
    <details class="reading">
      <summary>
        How this was read
        {notPlaced.map(({ filter, contributions }) => (
          <span key={filter} class="part">
            {countOf(contributions, "contribution")} left out
          </span>
        ))}
      </summary>
      <p dir="auto">{explanation}</p>
      {carriedOver.length > 0 && (
        <p dir="auto">Carried over from before: {carriedOver.join("; ")}.</p>
      )}
      {notPlaced.map(({ filter, contributions }) => (
        <p key={filter} dir="auto">
          {countOf(contributions, "contribution")} left out: {leftOutBecause(filter)}.
        </p>
      ))}
    </details>
  );
}
