import { useId } from "preact/hooks";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** How many are left; null while nothing is searched for. */
  found: number | null;
}

/** Narrows a list as one types, and says how many are left. */
export function SearchField({ label, value, onChange, found }: Props) {
  const id = useId();
  return (
    <div class="search-field">
      <label for={id} class="small-heading">
        {label}
      </label>
      <input
        id={id}
        type="search"
        class="text-field"
        value={value}
        autocomplete="off"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {found === null ? "" : found === 0 ? "None found." : `${found} found.`}
      </p>
    </div>
  );
}
