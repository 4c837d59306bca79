import { useId, useState } from "preact/hooks";
import type { FilterField } from "../filter-words.ts";
import { fieldNames, valueInWords } from "../filter-words.ts";

export interface Choice {
  value: string;
  count: number;
}

interface Props {
  field: Exclude<FilterField, "dates">;
  /** Those that occur among what matches the subject, most often first. */
  choices: readonly Choice[];
  chosen: readonly string[];
  /** All that are indexed, for completion; none for fields with few values. */
  indexed?: readonly Choice[];
  onChange: (chosen: string[]) => void;
}

const shownAtFirst = 6;
const mostCompletions = 30;

/** The values of one filter: tick boxes with counts, and a box that completes indexed names. */
export function Choices({ field, choices, chosen, indexed = [], onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const shown = [
    ...choices.filter(({ value }, place) => place < shownAtFirst || chosen.includes(value)),
    ...chosen
      .filter((value) => choices.every((one) => one.value !== value))
      .map((value) => ({ value, count: 0 })),
  ];
  const wanted = typed.trim().toLowerCase();
  const completions = indexed
    .filter(({ value }) => !chosen.includes(value) && value.toLowerCase().includes(wanted))
    .slice(0, mostCompletions);
  if (shown.length === 0 && indexed.length === 0) return null;

  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  const type = (text: string) => {
    const exact = indexed.find(({ value }) => value.toLowerCase() === text.trim().toLowerCase());
    if (exact && !chosen.includes(exact.value)) toggle(exact.value, true);
    setTyped(exact ? "" : text);
  };
  return (
    <fieldset class="choices" data-field={field}>
      <legend>{fieldNames[field]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <bdi>{valueInWords(field, value)}</bdi> <span class="count">{count}</span>
        </label>
      ))}
      {indexed.length > shownAtFirst && (
        <>
          <input
            type="text"
            class="text-field"
            list={id}
            value={typed}
            autocomplete="off"
            aria-label={`Another ${fieldNames[field].toLowerCase()}`}
            placeholder={`Another ${fieldNames[field].toLowerCase()} …`}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <datalist id={id}>
            {completions.map(({ value, count }) => (
              <option key={value} value={value}>
                {count} in all
              </option>
            ))}
          </datalist>
        </>
      )}
    </fieldset>
  );
}
