import { useEffect, useId, useRef, useState } from "preact/hooks";

interface Props {
  /** What the note is on, for those who hear the page. */
  on: string;
  note: string;
  onCommit: (note: string) => void;
}

/** As the contract allows. */
const longestNote = 2000;

/** A note of the person's: a button while there is none, else a field. */
export function NoteField({ on, note, onCommit }: Props) {
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => setText(note), [note]);
  useEffect(() => {
    if (opened) field.current?.focus();
  }, [opened]);
  if (!opened && note === "") {
    return (
      <button type="button" class="link-button add-note" onClick={() => setOpened(true)}>
        Add a note<span class="visually-hidden"> on {on}</span>
      </button>
    );
  }
  return (
    <div class="note-field">
      <label for={id}>
        Your note<span class="visually-hidden"> on {on}</span>
      </label>
      <textarea
        id={id}
        ref={field}
        class="text-field"
        dir="auto"
        rows={2}
        maxLength={longestNote}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => {
          const written = event.currentTarget.value.trim();
          if (written === "") setOpened(false);
          onCommit(written);
        }}
      />
    </div>
  );
}
