/** Conversations kept in this browser, in IndexedDB; in memory where the browser forbids that. */
import { type DBSchema, openDB } from "idb";
import { isSavedConversation, type SavedConversation } from "./conversation.ts";

export interface ConversationStore {
  load(id: string): Promise<SavedConversation | null>;
  save(conversation: SavedConversation): Promise<void>;
  remove(id: string): Promise<void>;
  /** The one changed last comes first. */
  list(): Promise<SavedConversation[]>;
  /** False where they are forgotten when the page is left. */
  keeps(): Promise<boolean>;
}

interface Schema extends DBSchema {
  conversations: { key: string; value: SavedConversation };
}

export function createConversationStore(): ConversationStore {
  const database = openDB<Schema>("dispatch-box", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("conversations", { keyPath: "id" });
    },
  }).catch(() => null);
  const memory = new Map<string, SavedConversation>();

  return {
    async load(id) {
      const found: unknown = (await (await database)?.get("conversations", id)) ?? memory.get(id);
      return isSavedConversation(found) ? found : null;
    },
    async save(conversation) {
      try {
        const open = await database;
        if (open) await open.put("conversations", conversation);
        else memory.set(conversation.id, conversation);
      } catch {
        // The disk is full or the browser withdrew its leave: it is kept as long as the page is.
        memory.set(conversation.id, conversation);
      }
    },
    async remove(id) {
      memory.delete(id);
      await (await database)?.delete("conversations", id);
    },
    async list() {
      const kept: unknown[] = (await (await database)?.getAll("conversations")) ?? [];
      const all = new Map<string, SavedConversation>(memory);
      for (const one of kept) {
        if (isSavedConversation(one) && !all.has(one.id)) all.set(one.id, one);
      }
      return [...all.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    },
    keeps: async () => (await database) !== null,
  };
}
