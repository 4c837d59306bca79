import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { mentions, type SavedConversation } from "../conversations/conversation.ts";
import { useServices } from "../services.ts";
import { notKept } from "../wording.ts";
import { ConversationItem } from "./conversation-item.tsx";
import { SearchField } from "./search-field.tsx";

interface Props {
  /** The one that is open, which is left when it is deleted. */
  openId: string | null;
  onRemoved: () => void;
}

/** The conversations kept in this browser: to find, open, rename, export and delete. */
export function ConversationsView({ openId, onRemoved }: Props) {
  const { store } = useServices();
  const [all, setAll] = useState<SavedConversation[] | null>(null);
  const [keeps, setKeeps] = useState(true);
  const [wanted, setWanted] = useState("");
  const [removed, setRemoved] = useState<SavedConversation | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const load = useCallback(async () => {
    setAll(await store.list());
    setKeeps(await store.keeps());
  }, [store]);
  useEffect(() => void load(), [load]);

  const remove = async (conversation: SavedConversation) => {
    await store.remove(conversation.id);
    if (conversation.id === openId) onRemoved();
    setRemoved(conversation);
    await load();
    undo.current?.focus();
  };
  const restore = async (conversation: SavedConversation) => {
    await store.save(conversation);
    setRemoved(null);
    await load();
  };
  const shown = all?.filter((one) => wanted.trim() === "" || mentions(one, wanted.trim())) ?? [];
  return (
    <main class="view">
      <h1 tabIndex={-1}>Conversations</h1>
      <p class="lede">
        {keeps
          ? "They are kept in this browser and nowhere else."
          : `${notKept} Export what you need.`}
      </p>
      <div role="status">
        {removed && (
          <p class="notice undo">
            <span>“{removed.title ?? removed.exchanges[0]?.question}” is deleted.</span>
            <button type="button" class="button small" ref={undo} onClick={() => restore(removed)}>
              Undo
            </button>
          </p>
        )}
      </div>
      {all?.length === 0 && !removed && <p>None yet. The first begins with a question.</p>}
      {all !== null && all.length > 0 && (
        <>
          <SearchField
            label="Search your conversations"
            value={wanted}
            onChange={setWanted}
            found={wanted.trim() === "" ? null : shown.length}
          />
          <ul class="rows">
            {shown.map((conversation) => (
              <ConversationItem
                key={conversation.id}
                conversation={conversation}
                onChanged={load}
                onRemove={() => remove(conversation)}
              />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
