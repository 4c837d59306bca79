/** Keeps the open conversation in the browser as it goes on; not at each word that streams in. */
import { useCallback, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { conversationFormat, type SavedConversation } from "./conversations/conversation.ts";
import type { ConversationStore } from "./conversations/store.ts";
import type { Exchange } from "./state.ts";

export interface Saved {
  /** Says which kept conversation is open, so that opening it is not taken for a change. */
  opened(conversation: SavedConversation): void;
  forget(): void;
}

export function useSaved(
  store: ConversationStore,
  id: string | null,
  exchanges: readonly Exchange[],
): Saved {
  const known = useRef<{ startedAt: string; state: string } | null>(null);
  const state = stateOf(exchanges);

  // Before the page is painted: whoever sees an answer and reloads finds it kept, or on its way there.
  useLayoutEffect(() => {
    if (!id || exchanges.length === 0 || known.current?.state === state) return;
    const now = new Date().toISOString();
    const startedAt = known.current?.startedAt ?? now;
    known.current = { startedAt, state };
    void keep(store, { id, startedAt, changedAt: now, exchanges });
  }, [store, id, state]);

  const opened = useCallback((conversation: SavedConversation) => {
    const { startedAt } = conversation;
    known.current = { startedAt, state: stateOf(conversation.exchanges) };
  }, []);
  const forget = useCallback(() => {
    known.current = null;
  }, []);
  return useMemo(() => ({ opened, forget }), [opened, forget]);
}

/** The name it may have been given meanwhile, here or in another window, is left as it is. */
async function keep(
  store: ConversationStore,
  parts: Pick<SavedConversation, "id" | "startedAt" | "changedAt" | "exchanges">,
): Promise<void> {
  const title = (await store.load(parts.id))?.title ?? null;
  await store.save({ format: conversationFormat, title, ...parts });
}

const stateOf = (exchanges: readonly Exchange[]) =>
  exchanges
    .map(({ id, question, phase, interpretation, citations }) =>
      [id, question, phase, interpretation?.explanation, citations.length].join(" "),
    )
    .join("\n");
