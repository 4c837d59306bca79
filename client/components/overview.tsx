import type { ComponentChildren, ComponentType } from "preact";
import { useState } from "preact/hooks";
import { ensureValidLanguage } from "../valid-language.ts";
import type { OverviewProps } from "./overview-body.tsx";

type State = "closed" | "loading" | "failed" | { Body: ComponentType<OverviewProps> };

/** Timeline and who spoke, fetched when it is asked for; `beside` stands in the row of its button. */
export function Overview({ beside, ...props }: OverviewProps & { beside: ComponentChildren }) {
  const [state, setState] = useState<State>("closed");
  const open = () => {
    setState("loading");
    ensureValidLanguage();
    import("./overview-body.tsx").then(
      ({ OverviewBody }) => setState({ Body: OverviewBody }),
      () => setState("failed"),
    );
  };
  const isOpen = typeof state === "object";
  return (
    <div class="overview">
      <div class="tools">
        <button
          type="button"
          class="button small"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? setState("closed") : open())}
        >
          Timeline and who spoke
        </button>
        {beside}
      </div>
      {state === "loading" && <p class="under-way">Drawing …</p>}
      {state === "failed" && (
        <p class="problem-text">This could not be fetched. Press the button again in a moment.</p>
      )}
      {isOpen && <state.Body {...props} />}
    </div>
  );
}
