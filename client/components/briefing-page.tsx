import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { BriefingBodyProps } from "./briefing/briefing-body.tsx";

type State = "loading" | "failed" | { Body: ComponentType<BriefingBodyProps> };

/** The view in which a briefing is made; its parts are fetched when it is opened. */
export function BriefingPage(props: BriefingBodyProps) {
  const [state, setState] = useState<State>("loading");
  useEffect(() => {
    import("./briefing/briefing-body.tsx").then(
      ({ BriefingBody }) => setState({ Body: BriefingBody }),
      () => setState("failed"),
    );
  }, []);
  return (
    <main class="view briefing-view">
      <h1 tabIndex={-1}>Briefing</h1>
      {state === "loading" && <p class="under-way">Opening …</p>}
      {state === "failed" && (
        <div class="notice problem" role="alert">
          <p>This view could not be fetched. What you kept is safe.</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            Load the page again
          </button>
        </div>
      )}
      {typeof state === "object" && <state.Body {...props} />}
    </main>
  );
}
