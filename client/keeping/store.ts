/**
 * What was kept, in this browser; in memory where the browser forbids that. A database of its own:
 * a new part in that of the conversations would have to wait until every other window is closed.
 */
import type { DBSchema } from "idb";
import { elsewhere, openKept } from "../kept-database.ts";
import { type Kept, readKept } from "./kept.ts";

export interface KeptStore {
  load(): Promise<Kept[]>;
  /** Changes the list as it stands now, whichever window changed it last; gives what it became. */
  change(how: (kept: readonly Kept[]) => Kept[]): Promise<Kept[]>;
  /** Tells of changes made in other windows; gives back what ends the telling. */
  onChangeElsewhere(listener: () => void): () => void;
}

interface Schema extends DBSchema {
  lists: { key: string; value: Kept[] };
}

const name = "dispatch-box-kept";
const key = "kept";

export function createKeptStore(): KeptStore {
  const database = openKept<Schema>(name, "lists");
  const others = elsewhere(name);
  let memory: Kept[] | null = null;

  return {
    async load() {
      return memory ?? readKept(await (await database)?.get("lists", key));
    },
    async change(how) {
      try {
        const open = memory ? null : await database;
        if (open) {
          const write = open.transaction("lists", "readwrite");
          const changed = how(readKept(await write.store.get(key)));
          await Promise.all([write.store.put(changed, key), write.done]);
          others.tell(key);
          return changed;
        }
      } catch {
        // The disk is full or the browser withdrew its leave: kept as long as the page is.
        memory = readKept(await (await database)?.get("lists", key).catch(() => []));
      }
      memory = how(memory ?? []);
      return memory;
    },
    onChangeElsewhere: others.listen,
  };
}
