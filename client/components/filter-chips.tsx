import type { Filters } from "../../server/contract.ts";
import { chipsOf, type FilterField, fieldNames } from "../filter-words.ts";

interface Props {
  filters: Filters;
  disabled: boolean;
  onChange: (field: FilterField) => void;
  onRemove: (without: Filters) => void;
}

/** What the answer is kept to, each of which can be changed or taken away. */
export function FilterChips({ filters, disabled, onChange, onRemove }: Props) {
  const chips = chipsOf(filters);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters">
      {chips.map(({ field, words, without }) => (
        <li key={field + words} class="chip">
          <button
            type="button"
            class="chip-change"
            disabled={disabled}
            aria-label={`${fieldNames[field]} ${words}, change`}
            onClick={() => onChange(field)}
          >
            <span class="chip-field">{fieldNames[field]}</span> <bdi>{words}</bdi>
          </button>
          <button
            type="button"
            class="chip-remove"
            disabled={disabled}
            aria-label={`Remove ${fieldNames[field]} ${words}`}
            onClick={() => onRemove(without)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
