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
  /** False where what was kept is forgotten when the page is left. */
  keeps(): Promise<boolean>;
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
  const read = async () => readKept(await (await database)?.get("lists", key).catch(() => null));

  return {
    load: async () => memory ?? read(),
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
        memory = await read();
      }
      memory = how(memory ?? []);
      return memory;
    },
    keeps: async () => (await database) !== null && memory === null,
    onChangeElsewhere: others.listen,
  };
}
