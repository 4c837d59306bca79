import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Citation } from "../../server/contract.ts";
import type { Api } from "../api.ts";
import { OpeningContext } from "../opening.ts";
import { useConversation } from "../use-conversation.ts";
import { useIndexStatus } from "../use-index-status.ts";
import { Announcer } from "./announcer.tsx";
import { AskBox } from "./ask-box.tsx";
import { ExchangeView } from "./exchange.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { SourcePanel } from "./source-panel.tsx";
import { Welcome } from "./welcome.tsx";

export function App({ api }: { api: Api }) {
  const { status, reportTrouble } = useIndexStatus(api);
  const conversation = useConversation(api, status.phase === "ready", reportTrouble);
  const [opened, setOpened] = useState<Citation | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const askBox = useRef<HTMLTextAreaElement>(null);

  const open = useCallback((citation: Citation) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpened(citation);
  }, []);
  const opening = useMemo(() => ({ opened, open }), [opened, open]);
  const close = useCallback(() => {
    setOpened(null);
    const back = opener.current?.isConnected ? opener.current : askBox.current;
    back?.focus();
  }, []);
  const ask = useCallback(
    (question: string) => {
      conversation.ask(question);
      askBox.current?.focus({ preventScroll: true });
    },
    [conversation.ask],
  );

  const { exchanges, underWay } = conversation;
  const lastQuestion = useRef<HTMLElement>(null);
  // Only a new question moves the page.
  useEffect(() => {
    lastQuestion.current?.scrollIntoView({ block: "start" });
  }, [exchanges.length]);

  return (
    <OpeningContext.Provider value={opening}>
      <a class="skip-link" href="#question">
        Skip to the question box
      </a>
      <div class={opened ? "frame frame-beside-panel" : "frame"}>
        <Header status={status} />
        <main>
          {exchanges.length === 0 ? (
            <Welcome status={status} onAsk={ask} />
          ) : (
            <>
              <h1 class="visually-hidden">Conversation</h1>
              {exchanges.map((exchange, place) => (
                <ExchangeView
                  key={exchange.id}
                  exchange={exchange}
                  place={place + 1}
                  questionRef={place === exchanges.length - 1 ? lastQuestion : undefined}
                  busy={underWay}
                  onAsk={ask}
                  onAskAgain={conversation.askAgain}
                  status={status}
                />
              ))}
            </>
          )}
        </main>
        <AskBox
          boxRef={askBox}
          first={exchanges.length === 0}
          underWay={underWay}
          onAsk={ask}
          onStop={conversation.stop}
        />
        <Footer />
      </div>
      {opened && <SourcePanel api={api} citation={opened} onClose={close} />}
      <Announcer exchange={exchanges.at(-1)} />
    </OpeningContext.Provider>
  );
}
