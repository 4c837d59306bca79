/** Asking, stopping and asking again; what comes back goes through the reducer of `state.ts`. */
import { useCallback, useEffect, useReducer, useRef } from "preact/hooks";
import type { Api } from "./api.ts";
import { RequestFailure } from "./api.ts";
import { type Exchange, historyBefore, isUnderWay, reduce } from "./state.ts";

export interface Conversation {
  exchanges: readonly Exchange[];
  underWay: boolean;
  ask(question: string): void;
  /** Asks a question of this conversation again, in its place. */
  askAgain(exchange: Exchange): void;
  stop(): void;
}

/**
 * @param ready whether the server has an index; a question that found none is asked again when so.
 * @param onTrouble called when the server was away (null) or not ready (its message).
 */
export function useConversation(
  api: Api,
  ready: boolean,
  onTrouble: (message: string | null) => void,
): Conversation {
  const [exchanges, dispatch] = useReducer(reduce, []);
  const nextId = useRef(1);
  const current = useRef<{ id: number; stop: AbortController } | null>(null);
  const latest = useRef(exchanges);
  latest.current = exchanges;

  const send = useCallback(
    async (id: number, question: string) => {
      const stop = new AbortController();
      current.current = { id, stop };
      dispatch({ type: "asked", id, question });
      const history = historyBefore(latest.current, id);
      try {
        await api.ask(
          { question, ...(history.length > 0 && { history }) },
          (event) => {
            if (!stop.signal.aborted) dispatch({ type: "received", id, event });
          },
          stop.signal,
        );
      } catch (error) {
        if (stop.signal.aborted) return;
        const failure =
          error instanceof RequestFailure
            ? error
            : new RequestFailure("broken", "Something went wrong on this page.");
        const { kind, message } = failure;
        const passing = kind === "not-ready" || kind === "away";
        dispatch({ type: passing ? "waiting" : "failed", id, kind, message });
        if (passing) onTrouble(kind === "away" ? null : message);
      }
    },
    [api, onTrouble],
  );

  const waiting = exchanges.find(({ phase }) => phase === "waiting");
  useEffect(() => {
    if (ready && waiting) void send(waiting.id, waiting.question);
  }, [ready, waiting, send]);

  const ask = useCallback(
    (question: string) => {
      void send(nextId.current++, question);
    },
    [send],
  );
  const askAgain = useCallback(
    ({ id, question }: Exchange) => {
      void send(id, question);
    },
    [send],
  );
  const stop = useCallback(() => {
    if (!current.current) return;
    current.current.stop.abort();
    dispatch({ type: "stopped", id: current.current.id });
  }, []);

  return { exchanges, underWay: exchanges.some(isUnderWay), ask, askAgain, stop };
}
