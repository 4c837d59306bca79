/** Opens, begins and asks what the address says, and writes what is open into the address. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { newConversationId, shareable } from "./conversations/conversation.ts";
import { type Asked, conversationPath, nothingGiven, type Route, routeOf } from "./route.ts";
import type { Conversation } from "./use-conversation.ts";
import type { Navigate } from "./use-route.ts";

export interface ConversationAtAddress {
  /** Asks in the open conversation, or in a new one where none has begun. */
  ask: (question: string) => void;
  /** The address names a conversation that is not there (yet). */
  place: "here" | "opening" | "missing";
}

export function useConversationRoute(
  route: Route,
  navigate: Navigate,
  conversation: Conversation,
): ConversationAtAddress {
  const [missing, setMissing] = useState<string | null>(null);
  const latest = useRef(conversation);
  latest.current = conversation;

  const begin = useCallback(
    (asked: Asked, id: string, replace: boolean) => {
      latest.current.begin(asked, id);
      navigate(conversationPath(id, asked), { replace });
    },
    [navigate],
  );

  // Before paint: a question typed at once must not go to the conversation just left.
  useLayoutEffect(() => {
    const { id, exchanges, open } = latest.current;
    if (route.view === "new") {
      if (route.asked) begin(route.asked, newConversationId(), true);
      else if (id !== null || exchanges.length > 0) latest.current.begin();
    }
    if (route.view !== "conversation" || route.id === id) return;
    const { id: wanted, asked } = route;
    let left = false;
    open(wanted).then((found) => {
      if (found || left) return;
      if (asked) begin(asked, wanted, true);
      else setMissing(wanted);
    });
    return () => {
      left = true;
    };
  }, [route, begin]);

  const { id, exchanges } = conversation;
  const last = exchanges.at(-1);
  useEffect(() => {
    if (route.view !== "conversation" || route.id !== id || !last) return;
    // Somebody may be on the way back already, with this view not yet told.
    const now = routeOf(location);
    if (now.view !== "conversation" || now.id !== id) return;
    if (last.phase === "done") navigate(conversationPath(id, shareable(last)), { replace: true });
  }, [route, id, last, navigate]);

  const ask = useCallback(
    (question: string) => {
      const asked = { question, given: nothingGiven };
      if (latest.current.id) latest.current.ask(asked);
      else begin(asked, newConversationId(), false);
    },
    [begin],
  );

  if (route.view !== "conversation" || route.id === id) return { ask, place: "here" };
  return { ask, place: missing === route.id ? "missing" : "opening" };
}
