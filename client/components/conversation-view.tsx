import type { Ref } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Citation } from "../../server/contract.ts";
import { hasKeyboard } from "../has-keyboard.ts";
import { OpeningContext } from "../opening.ts";
import type { Conversation } from "../use-conversation.ts";
import type { ConversationAtAddress } from "../use-conversation-route.ts";
import { Announcer } from "./announcer.tsx";
import { AskBox } from "./ask-box.tsx";
import { ExchangeView } from "./exchange.tsx";
import { Link } from "./link.tsx";
import { SourcePanel } from "./source-panel.tsx";
import { Welcome } from "./welcome.tsx";

interface Props {
  conversation: Conversation;
  at: ConversationAtAddress;
  boxRef: Ref<HTMLTextAreaElement> & { current: HTMLTextAreaElement | null };
  /** Tells the frame whether a source stands beside the conversation. */
  onPanel: (open: boolean) => void;
}

/** A conversation, or the first view while none has begun, with the question box and sources. */
export function ConversationView({ conversation, at, boxRef, onPanel }: Props) {
  const { id, exchanges, underWay } = conversation;
  const [opened, setOpened] = useState<Citation | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = useCallback((citation: Citation) => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !activeElement.closest("dialog")) {
      opener.current = activeElement;
    }
    setOpened(citation);
  }, []);
  const opening = useMemo(() => ({ opened, open }), [opened, open]);
  const close = useCallback(() => {
    setOpened(null);
    const back = opener.current?.isConnected ? opener.current : boxRef.current;
    back?.focus();
  }, [boxRef]);
  useEffect(() => setOpened(null), [id]);
  useEffect(() => {
    onPanel(opened !== null);
    return () => onPanel(false);
  }, [opened, onPanel]);

  const ask = useCallback(
    (question: string) => {
      at.ask(question);
      if (hasKeyboard()) boxRef.current?.focus({ preventScroll: true });
      else boxRef.current?.blur();
    },
    [at.ask, boxRef],
  );
  const lastQuestion = useRef<HTMLElement>(null);
  // With a source open Escape closes that.
  const leaveBox = () => {
    if (!opened) lastQuestion.current?.querySelector("h2")?.focus();
  };
  // Only a new question moves the page, and not coming back to one.
  const known = useRef(exchanges.length);
  useEffect(() => {
    if (known.current === exchanges.length) return;
    known.current = exchanges.length;
    lastQuestion.current?.scrollIntoView({ block: "start" });
  }, [exchanges.length]);

  return (
    <OpeningContext.Provider value={opening}>
      <main>
        {at.place === "missing" && <Missing />}
        {at.place === "here" && exchanges.length === 0 && <Welcome onAsk={ask} />}
        {at.place === "here" && exchanges.length > 0 && (
          <>
            <h1 class="visually-hidden" tabIndex={-1}>
              Conversation
            </h1>
            {exchanges.map((exchange, place) => (
              <ExchangeView
                key={exchange.id}
                exchange={exchange}
                place={place + 1}
                questionRef={place === exchanges.length - 1 ? lastQuestion : undefined}
                busy={underWay}
                onAsk={ask}
                onAskAgain={conversation.askAgain}
              />
            ))}
          </>
        )}
      </main>
      <AskBox
        boxRef={boxRef}
        conversationId={exchanges.length > 0 ? id : null}
        underWay={underWay}
        onAsk={ask}
        onStop={conversation.stop}
        onLeave={leaveBox}
      />
      {opened && <SourcePanel citation={opened} onClose={close} />}
      <Announcer exchange={exchanges.at(-1)} />
    </OpeningContext.Provider>
  );
}

function Missing() {
  return (
    <div class="view">
      <h1 tabIndex={-1}>This conversation is not kept here</h1>
      <p>
        Conversations are kept in the browser in which they were had, and this one is not in this
        browser. Whoever has it can send you “Copy link to this answer”, which asks its question
        again.
      </p>
      <p>
        You can ask a new question below, or look at{" "}
        <Link to="/conversations">the ones kept here</Link>.
      </p>
    </div>
  );
}
