import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Api } from "../api.ts";
import { shareable } from "../conversations/conversation.ts";
import type { ConversationStore } from "../conversations/store.ts";
import type { KeptStore } from "../keeping/store.ts";
import { KeepingContext, useKeeping } from "../keeping/use-keeping.ts";
import { ServicesContext } from "../services.ts";
import { useConversation } from "../use-conversation.ts";
import { useConversationRoute } from "../use-conversation-route.ts";
import { useIndexStatus } from "../use-index-status.ts";
import { useKeptFocus } from "../use-kept-focus.ts";
import { NavigationContext, useRoute } from "../use-route.ts";
import { useShortcuts } from "../use-shortcuts.ts";
import { useViewChange } from "../use-view-change.ts";
import { BriefingPage } from "./briefing-page.tsx";
import { ConversationView } from "./conversation-view.tsx";
import { ConversationsView } from "./conversations-view.tsx";
import { DebateView } from "./debate-view.tsx";
import { DebatesView } from "./debates-view.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { SpeakerView } from "./speaker-view.tsx";
import { SpeakersView } from "./speakers-view.tsx";

interface Props {
  api: Api;
  store: ConversationStore;
  keptStore: KeptStore;
}

/** The whole page. A conversation goes on while other views are looked at. */
export function App({ api, store, keptStore }: Props) {
  const { status, reportTrouble } = useIndexStatus(api);
  const { route, navigate, beginAt } = useRoute();
  const conversation = useConversation(api, store, status.phase === "ready", reportTrouble);
  const at = useConversationRoute(route, navigate, conversation);
  const lastExchange = conversation.exchanges.at(-1);
  const keeping = useKeeping(keptStore, lastExchange?.question ?? null);
  const services = useMemo(() => ({ api, store, status }), [api, store, status]);
  const askBox = useRef<HTMLTextAreaElement>(null);
  const [panelOpen, setPanelOpen] = useState(false);
  const toAskBox = useCallback(() => {
    // The view that opens gives the focus to its question box.
    if (askBox.current) askBox.current.focus();
    else navigate("/");
  }, [navigate]);
  const [shortcuts, setShortcuts] = useShortcuts(toAskBox);
  useViewChange(route, conversation.exchanges[0]?.question ?? null, beginAt);
  useKeptFocus();

  const asking = route.view === "new" || route.view === "conversation";
  return (
    <ServicesContext.Provider value={services}>
      <NavigationContext.Provider value={navigate}>
        <KeepingContext.Provider value={keeping}>
          {asking && (
            <a class="skip-link" href="#question">
              Skip to the question box
            </a>
          )}
          <div class={panelOpen ? "frame frame-beside-panel" : "frame"}>
            <Header view={route.view} />
            {asking && (
              <ConversationView
                conversation={conversation}
                at={at}
                boxRef={askBox}
                onPanel={setPanelOpen}
              />
            )}
            {route.view === "conversations" && (
              <ConversationsView openId={conversation.id} onRemoved={conversation.begin} />
            )}
            {route.view === "debates" && <DebatesView />}
            {route.view === "debate" && <DebateView key={route.id} {...route} />}
            {route.view === "speakers" && <SpeakersView />}
            {route.view === "speaker" && <SpeakerView key={route.name} name={route.name} />}
            {route.view === "briefing" && (
              <BriefingPage
                asked={route.asked}
                lastAsked={lastExchange ? shareable(lastExchange) : null}
              />
            )}
            {route.view === "nowhere" && <Nowhere />}
            <Footer shortcuts={shortcuts} onShortcuts={setShortcuts} />
          </div>
        </KeepingContext.Provider>
      </NavigationContext.Provider>
    </ServicesContext.Provider>
  );
}

function Nowhere() {
  return (
    <main class="view">
      <h1 tabIndex={-1}>There is nothing at this address</h1>
      <p>Use one of the ways above, or check that the whole address was copied.</p>
    </main>
  );
}
