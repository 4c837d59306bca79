/** What was kept, for every part of the page that shows or changes it. */
import { createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Citation } from "../../server/contract.ts";
import { isKept, type Kept, keptFrom, withKept, withoutWords } from "./kept.ts";
import type { KeptStore } from "./store.ts";

export interface Keeping {
  /** Null until the browser has told. */
  kept: readonly Kept[] | null;
  /** False where it is forgotten when the page is left. */
  keeps: boolean;
  change(how: (kept: readonly Kept[]) => Kept[]): void;
  /** Keeps a quotation, or lets go of one that is kept. */
  toggle(citation: Citation): void;
}

export const KeepingContext = createContext<Keeping>({
  kept: null,
  keeps: true,
  change: () => {},
  toggle: () => {},
});

export const useKeptList = () => useContext(KeepingContext);

/** @param question asked last, which goes with what is kept from its answer */
export function useKeeping(store: KeptStore, question: string | null): Keeping {
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  const [keeps, setKeeps] = useState(true);
  const show = useCallback(
    async (now: Promise<Kept[]>) => {
      setKept(await now);
      setKeeps(await store.keeps());
    },
    [store],
  );
  useEffect(() => {
    const load = () => void show(store.load());
    load();
    return store.onChangeElsewhere(load);
  }, [store, show]);
  const change = useCallback(
    (how: (kept: readonly Kept[]) => Kept[]) => void show(store.change(how)),
    [store, show],
  );
  const toggle = useCallback(
    (citation: Citation) =>
      change((now) =>
        isKept(now, citation)
          ? withoutWords(now, citation)
          : withKept(now, keptFrom(citation, question)),
      ),
    [change, question],
  );
  return useMemo(() => ({ kept, keeps, change, toggle }), [kept, keeps, change, toggle]);
}
