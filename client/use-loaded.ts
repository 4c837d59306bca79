/** Something loaded from the server, and loaded again when the server comes back. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { RequestFailure } from "./api.ts";
import { useServices } from "./services.ts";

export type Loaded<T> =
  | { phase: "loading" }
  | { phase: "failed"; message: string; failure: RequestFailure | null }
  | { phase: "here"; value: T };

/**
 * @param load must keep its identity (`useCallback`) for as long as it loads the same
 * @returns what was loaded and a function that loads it anew
 */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): [Loaded<T>, () => void] {
  const { status } = useServices();
  const [loaded, setLoaded] = useState<Loaded<T>>({ phase: "loading" });
  const [attempt, setAttempt] = useState(0);
  const ready = status.phase === "ready";

  // Each attempt loads anew on purpose.
  useEffect(() => {
    const stop = new AbortController();
    setLoaded({ phase: "loading" });
    load(stop.signal).then(
      (value) => {
        if (!stop.signal.aborted) setLoaded({ phase: "here", value });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const failure = error instanceof RequestFailure ? error : null;
        const message = failure?.message ?? "This cannot be shown.";
        setLoaded({ phase: "failed", message, failure });
      },
    );
    return () => stop.abort();
  }, [load, attempt]);

  const again = useCallback(() => setAttempt((count) => count + 1), []);
  // A server that has come back is asked again for what could not be had; nothing shown goes.
  useEffect(() => {
    setLoaded((now) => {
      if (ready && now.phase === "failed") again();
      return now;
    });
  }, [ready, again]);
  return [loaded, again];
}
