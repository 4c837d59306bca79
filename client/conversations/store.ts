/** Conversations kept in this browser, in IndexedDB; in memory where the browser forbids that. */
import type { DBSchema } from "idb";
import { elsewhere, openKept } from "../kept-database.ts";
import { isSavedConversation, type SavedConversation } from "./conversation.ts";

export interface ConversationStore {
  load(id: string): Promise<SavedConversation | null>;
  save(conversation: SavedConversation): Promise<void>;
  remove(id: string): Promise<void>;
  /** The one changed last comes first. */
  list(): Promise<SavedConversation[]>;
  /** False where some are forgotten when the page is left. */
  keeps(): Promise<boolean>;
  /** Tells the id of what was saved in another window; gives back what ends the telling. */
  onSavedElsewhere(listener: (id: string) => void): () => void;
}

interface Schema extends DBSchema {
  conversations: { key: string; value: SavedConversation };
}

const name = "dispatch-box";

export function createConversationStore(): ConversationStore {
  const database = openKept<Schema>(name, "conversations", { keyPath: "id" });
  const others = elsewhere(name);
  /** What could not be kept; it is newer than what may be kept of the same id. */
  const memory = new Map<string, SavedConversation>();

  return {
    async load(id) {
      const found: unknown =
        memory.get(id) ?? (await (await database)?.get("conversations", id).catch(() => null));
      return isSavedConversation(found) ? found : null;
    },
    async save(conversation) {
      const { id } = conversation;
      memory.set(id, conversation);
      const open = await database;
      // A full disk, or leave withdrawn: it is kept as long as the page is.
      const isKept = await open?.put("conversations", conversation).catch(() => null);
      if (!isKept) return;
      if (memory.get(id) === conversation) memory.delete(id);
      others.tell(id);
    },
    async remove(id) {
      memory.delete(id);
      await (await database)?.delete("conversations", id);
    },
    async list() {
      const kept: unknown[] =
        (await (await database)?.getAll("conversations").catch(() => [])) ?? [];
      const all = new Map<string, SavedConversation>(memory);
      for (const one of kept) {
        if (isSavedConversation(one) && !all.has(one.id)) all.set(one.id, one);
      }
      return [...all.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    },
    keeps: async () => (await database) !== null && memory.size === 0,
    onSavedElsewhere: others.listen,
  };
}
