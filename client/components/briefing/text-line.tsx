import { useEffect, useId, useState } from "preact/hooks";

interface Props {
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  /** Told when the person is done typing: by Enter or by leaving the field. */
  onCommit: (text: string) => void;
}

/** A labelled line of text that is handed on when it is whole, not at each letter. */
export function TextLine({ label, value, maxLength, placeholder, onCommit }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const id = useId();
  return (
    <form
      class="text-line"
      onSubmit={(event) => {
        event.preventDefault();
        onCommit(text);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        class="text-field"
        dir="auto"
        value={text}
        maxLength={maxLength}
        placeholder={placeholder}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => onCommit(event.currentTarget.value)}
      />
    </form>
  );
}
