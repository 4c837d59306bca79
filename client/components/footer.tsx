import { licenceName } from "../licence.ts";

interface Props {
  shortcuts: boolean;
  onShortcuts: (on: boolean) => void;
}

/** The licence of the words, and the keys. */
export function Footer({ shortcuts, onShortcuts }: Props) {
  return (
    <footer class="page-footer">
      <p>
        Contains Parliamentary information licensed under the{" "}
        <a
          href="https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/"
          target="_blank"
          rel="noopener noreferrer"
        >
          {licenceName}
        </a>
        .
      </p>
      <label class="shortcuts">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => onShortcuts(event.currentTarget.checked)}
        />
        <span>
          Keys: <kbd>j</kbd> <kbd>k</kbd> through quotations, <kbd>Enter</kbd> opens, <kbd>Esc</kbd>{" "}
          closes, <kbd>/</kbd> asks
        </span>
      </label>
    </footer>
  );
}
