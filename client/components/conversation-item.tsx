import { useEffect, useRef, useState } from "preact/hooks";
import { conversationTitle, type SavedConversation } from "../conversations/conversation.ts";
import { conversationJson, conversationMarkdown, exportName } from "../conversations/export.ts";
import { conversationPath } from "../route.ts";
import { saveFile } from "../save-file.ts";
import { useServices } from "../services.ts";
import { countOf, dayAndTime } from "../wording.ts";
import { Link } from "./link.tsx";

interface Props {
  conversation: SavedConversation;
  onChanged: () => void;
  onRemove: () => void;
}

const files = [
  { words: "Markdown", ending: "md", type: "text/markdown", write: conversationMarkdown },
  { words: "JSON", ending: "json", type: "application/json", write: conversationJson },
] as const;

/** One kept conversation and what can be done with it. */
export function ConversationItem({ conversation, onChanged, onRemove }: Props) {
  const [renaming, setRenaming] = useState(false);
  const { id, changedAt, exchanges } = conversation;
  const title = conversationTitle(conversation);
  const about = <span class="visually-hidden"> “{title}”</span>;
  return (
    <li class="row">
      {renaming ? (
        <RenameForm
          conversation={conversation}
          onDone={() => {
            setRenaming(false);
            onChanged();
          }}
        />
      ) : (
        <Link to={conversationPath(id, null)} class="row-title">
          <bdi>{title}</bdi>
        </Link>
      )}
      <p class="quiet">
        {countOf(exchanges.length, "question")} · {dayAndTime(changedAt)}
      </p>
      <div class="row-actions">
        <button type="button" class="link-button" onClick={() => setRenaming(!renaming)}>
          Rename{about}
        </button>
        {files.map(({ words, ending, type, write }) => (
          <button
            key={ending}
            type="button"
            class="link-button"
            onClick={() => saveFile(exportName(conversation, ending), type, write(conversation))}
          >
            Export as {words}
            {about}
          </button>
        ))}
        <button type="button" class="link-button danger" onClick={onRemove}>
          Delete{about}
        </button>
      </div>
    </li>
  );
}

function RenameForm({
  conversation,
  onDone,
}: {
  conversation: SavedConversation;
  onDone: () => void;
}) {
  const { store } = useServices();
  const [title, setTitle] = useState(conversationTitle(conversation));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = async () => {
    await store.save({ ...conversation, title: title.trim() || null });
    onDone();
  };
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <input
        ref={field}
        class="text-field"
        aria-label="Name of the conversation"
        maxLength={200}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <button type="submit" class="button small">
        Save
      </button>
    </form>
  );
}
