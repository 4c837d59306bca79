/** What this browser keeps in IndexedDB, one store a database, and word of changes in other windows. */
import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from "idb";

/** The database; null where the browser forbids it, be it at once or when asked. */
export async function openKept<Schema extends DBSchema>(
  name: string,
  store: StoreNames<Schema>,
  options?: IDBObjectStoreParameters,
): Promise<IDBPDatabase<Schema> | null> {
  try {
    return await openDB<Schema>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(store, options),
    });
  } catch {
    return null;
  }
}

export interface Elsewhere {
  /** Tells the other windows of a change. */
  tell(what: string): void;
  /** Listens to the other windows; gives back what ends the listening. */
  listen(listener: (what: string) => void): () => void;
}

export function elsewhere(name: string): Elsewhere {
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : null;
  return {
    tell: (what) => channel?.postMessage(what),
    listen(listener) {
      const onMessage = ({ data }: MessageEvent<string>) => listener(data);
      channel?.addEventListener("message", onMessage);
      return () => channel?.removeEventListener("message", onMessage);
    },
  };
}
