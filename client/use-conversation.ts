/** Asking, stopping and asking again in the conversation that is open; the reducer is `state.ts`. */
import { useCallback, useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { Api } from "./api.ts";
import { RequestFailure } from "./api.ts";
import { newConversationId } from "./conversations/conversation.ts";
import type { ConversationStore } from "./conversations/store.ts";
import { type Asked, isNothing } from "./route.ts";
import { type Exchange, historyBefore, isUnderWay, reduce } from "./state.ts";
import { useSaved } from "./use-saved.ts";

export interface Conversation {
  /** Null until something is asked in a new one. */
  id: string | null;
  exchanges: readonly Exchange[];
  underWay: boolean;
  ask(asked: Asked): void;
  /** Asks a question of this conversation again, in its place, perhaps changed. */
  askAgain(exchange: Exchange, changes?: Partial<Asked>): void;
  stop(): void;
  /** Leaves this conversation, which is kept, for a new one; asks at once if there is a question. */
  begin(asked?: Asked | null, id?: string): void;
  /** Opens one that is kept; false when there is none of this id. */
  open(id: string): Promise<boolean>;
}

/** A stream that breaks each time it is asked again is not asked for ever. */
const mostAutomaticRetries = 5;

/**
 * @param ready whether the server has an index; a question that found none is asked again when so.
 * @param onTrouble called when the server was away (null) or not ready (its message).
 */
export function useConversation(
  api: Api,
  store: ConversationStore,
  ready: boolean,
  onTrouble: (message: string | null) => void,
): Conversation {
  const [exchanges, dispatch] = useReducer(reduce, []);
  const [id, setId] = useState<string | null>(null);
  const current = useRef<AbortController | null>(null);
  const retries = useRef(new Map<number, number>());
  const latest = useRef(exchanges);
  latest.current = exchanges;
  const saved = useSaved(store, id, exchanges);

  const send = useCallback(
    async (exchangeId: number, asked: Asked) => {
      current.current?.abort();
      const stop = new AbortController();
      current.current = stop;
      dispatch({ type: "asked", id: exchangeId, ...asked });
      const history = historyBefore(latest.current, exchangeId);
      const { question, given } = asked;
      try {
        await api.ask(
          {
            question,
            ...(!isNothing(given) && { filters: given.filters }),
            ...(given.exactly && { readFilters: false }),
            ...(history.length > 0 && { history }),
          },
          (event) => {
            if (!stop.signal.aborted) dispatch({ type: "received", id: exchangeId, event });
          },
          stop.signal,
        );
        current.current = null;
        retries.current.delete(exchangeId);
      } catch (error) {
        if (stop.signal.aborted) return;
        current.current = null;
        const { kind, message } = asFailure(error);
        const tries = (retries.current.get(exchangeId) ?? 0) + (kind === "cut-short" ? 1 : 0);
        retries.current.set(exchangeId, tries);
        const passing =
          kind === "not-ready" ||
          kind === "away" ||
          (kind === "cut-short" && tries <= mostAutomaticRetries);
        dispatch({ type: passing ? "waiting" : "failed", id: exchangeId, kind, message });
        if (passing) onTrouble(kind === "not-ready" ? message : null);
      }
    },
    [api, onTrouble],
  );

  const waiting = exchanges.find(({ phase }) => phase === "waiting");
  useEffect(() => {
    if (ready && waiting) void send(waiting.id, waiting);
  }, [ready, waiting, send]);

  const stop = useCallback(() => {
    current.current?.abort();
    current.current = null;
    // One that waits for the server is under way too, though nothing has been sent.
    const underWay = latest.current.find(isUnderWay);
    if (underWay) dispatch({ type: "stopped", id: underWay.id });
  }, []);
  const ask = useCallback(
    (asked: Asked) => {
      setId((known) => known ?? newConversationId());
      const last = latest.current.at(-1)?.id ?? 0;
      void send(last + 1, asked);
    },
    [send],
  );
  const askAgain = useCallback(
    ({ id: exchangeId, question, given }: Exchange, changes: Partial<Asked> = {}) => {
      retries.current.delete(exchangeId);
      void send(exchangeId, { question, given, ...changes });
    },
    [send],
  );
  const replace = useCallback(
    (kept: readonly Exchange[], newId: string | null) => {
      if (current.current) stop();
      retries.current.clear();
      latest.current = kept;
      dispatch({ type: "opened", exchanges: kept });
      setId(newId);
    },
    [stop],
  );
  const begin = useCallback(
    (asked: Asked | null = null, newId: string = newConversationId()) => {
      saved.forget();
      replace([], asked ? newId : null);
      if (asked) void send(1, asked);
    },
    [replace, send, saved.forget],
  );
  const open = useCallback(
    async (wanted: string) => {
      const kept = await store.load(wanted);
      if (!kept) return false;
      saved.opened(kept);
      replace(kept.exchanges, wanted);
      return true;
    },
    [store, replace, saved.opened],
  );

  // Two windows on one conversation stay in step, or the one saved last would lose the other's questions.
  useEffect(
    () =>
      store.onSavedElsewhere(async (saved) => {
        if (saved !== id || current.current) return;
        const kept = await store.load(saved);
        if (!kept?.exchanges.some(isUnderWay)) void open(saved);
      }),
    [store, id, open],
  );

  const underWay = exchanges.some(isUnderWay);
  return { id, exchanges, underWay, ask, askAgain, stop, begin, open };
}

const asFailure = (error: unknown) =>
  error instanceof RequestFailure
    ? error
    : new RequestFailure("broken", "Something went wrong on this page.");
