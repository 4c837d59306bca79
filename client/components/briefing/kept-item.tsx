import type { Kept, KeptWords } from "../../keeping/kept.ts";
import { Moves } from "./moves.tsx";
import { NoteField } from "./note-field.tsx";

interface Props {
  one: Kept;
  /** From 0. */
  place: number;
  total: number;
  onMove: (step: -1 | 1) => void;
  onDrop: (words: KeptWords) => void;
  onNote: (note: string) => void;
}

/** One contribution of which something was kept. */
export function KeptItem({ one, place, total, onMove, onDrop, onNote }: Props) {
  const about = `${place + 1}, ${one.who}`;
  return (
    <li class="row kept-item" data-id={one.contributionId}>
      <Moves about={about} isFirst={place === 0} isLast={place === total - 1} onMove={onMove} />
      <div class="kept-words">
        <p class="speaker-name">
          <bdi>{one.who}</bdi>
        </p>
        <p class="where">
          <bdi>{one.where}</bdi>
        </p>
        {one.words.map((words) => (
          <div key={words.quoteStart} class="kept-quote">
            <blockquote dir="auto">“{words.quote}”</blockquote>
            {words.quotingSomeoneElse && (
              <p class="caution">The speaker is quoting somebody else here.</p>
            )}
            <button type="button" class="link-button danger" onClick={() => onDrop(words)}>
              Drop
              <span class="visually-hidden">
                {" "}
                “{words.quote.slice(0, 60)}”, {about}
              </span>
            </button>
          </div>
        ))}
        <NoteField on={about} note={one.note} onCommit={onNote} />
      </div>
    </li>
  );
}
