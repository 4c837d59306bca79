/** Whether the server is there and what it has indexed; asks again by itself until it is ready. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { DebateList, Health } from "../server/contract.ts";
import type { Api } from "./api.ts";

export type IndexStatus =
  | { phase: "loading" }
  | { phase: "away" }
  /** The server is up and has no index yet; `problems` says why and what to do. */
  | { phase: "not-ready"; problems: string[] }
  | {
      phase: "ready";
      index: NonNullable<Health["index"]>;
      problems: string[];
      debates: DebateList["debates"] | null;
    };

const secondsBetweenLooks = 2;

export function useIndexStatus(api: Api): {
  status: IndexStatus;
  /** Tells of a request that found no server (`message` null) or no index, and starts looking. */
  reportTrouble: (message: string | null) => void;
} {
  const [status, setStatus] = useState<IndexStatus>({ phase: "loading" });
  const [looks, setLooks] = useState(0);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);
  const reportTrouble = useCallback(
    (message: string | null) => {
      setStatus(message === null ? { phase: "away" } : { phase: "not-ready", problems: [message] });
      setTimeout(lookAgain, secondsBetweenLooks * 1000);
    },
    [lookAgain],
  );

  // Each look is a new round on purpose.
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    look(api, stop.signal).then((seen) => {
      if (stop.signal.aborted) return;
      setStatus(seen);
      if (seen.phase !== "ready") timer = setTimeout(lookAgain, secondsBetweenLooks * 1000);
    });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [api, looks, lookAgain]);

  return { status, reportTrouble };
}

async function look(api: Api, signal: AbortSignal): Promise<IndexStatus> {
  try {
    const { index, problems = [] } = await api.health(signal);
    if (!index) return { phase: "not-ready", problems };
    const list = await api.debates(signal).catch(() => null);
    return { phase: "ready", index, problems, debates: list?.debates ?? null };
  } catch {
    return { phase: "away" };
  }
}
