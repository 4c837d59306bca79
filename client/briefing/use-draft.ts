/** The draft of the briefing, written down in this browser at each change. */
import { useCallback, useState } from "preact/hooks";
import { keepText, keptText } from "../kept-text.ts";
import { type Draft, readDraft } from "./draft.ts";

const key = "briefing";

export type ChangeDraft = (changes: Partial<Draft>) => void;

export function useDraft(): [Draft, ChangeDraft] {
  const [draft, setDraft] = useState(() => readDraft(keptText(key)));
  const change = useCallback<ChangeDraft>((changes) => {
    setDraft((now) => {
      const changed = { ...now, ...changes };
      keepText(key, JSON.stringify(changed));
      return changed;
    });
  }, []);
  return [draft, change];
}
