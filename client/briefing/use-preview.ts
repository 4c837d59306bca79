/** The briefing as the server makes it of the request, made anew when the request has settled. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Briefing } from "../../server/contract.ts";
import type { BriefingOptions } from "../api.ts";
import { useServices } from "../services.ts";
import { type Loaded, useLoaded } from "../use-loaded.ts";

/** How long nothing must change before a preview is asked for, in milliseconds. */
const settlingTime = 250;

export interface Preview {
  loaded: Loaded<Briefing | null>;
  /** What is shown is not yet that of the request. */
  busy: boolean;
  /** The one shown last, until the next is here; null before the first and after a failure. */
  shown: Briefing | null;
  again: () => void;
}

/** @param request null where there is nothing to make a briefing of */
export function usePreview(request: BriefingOptions | null): Preview {
  const { api } = useServices();
  const wanted = JSON.stringify(request);
  const settled = useSettled(wanted);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const options = JSON.parse(settled) as BriefingOptions | null;
      return options && api.briefing(options, signal);
    },
    [api, settled],
  );
  const [loaded, again] = useLoaded(load);
  const last = useRef<Briefing | null>(null);
  if (loaded.phase !== "loading") last.current = loaded.phase === "here" ? loaded.value : null;
  return {
    loaded,
    busy: loaded.phase === "loading" || wanted !== settled,
    shown: last.current,
    again,
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settlingTime);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
