import { licenceName } from "../licence.ts";
import { useServices } from "../services.ts";
import { coverageLine } from "../wording.ts";

interface Props {
  shortcuts: boolean;
  onShortcuts: (on: boolean) => void;
}

/** What is indexed, the licence of the words, and the keys. */
export function Footer({ shortcuts, onShortcuts }: Props) {
  const { status } = useServices();
  return (
    <footer class="page-footer">
      {status.phase === "ready" && (
        <p class="coverage">Indexed: {coverageLine(status.index, status.debates)}</p>
      )}
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
