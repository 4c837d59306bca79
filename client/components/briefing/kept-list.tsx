import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Kept, moved, withNote, withoutWords } from "../../keeping/kept.ts";
import { useKeptList } from "../../keeping/use-keeping.ts";
import { notKept } from "../../wording.ts";
import { KeptItem } from "./kept-item.tsx";
import { moveButtonIn } from "./moves.tsx";

/** What was kept, in the order of the person; each can be moved, dropped and annotated. */
export function KeptList({ kept }: { kept: readonly Kept[] }) {
  const { change, keeps } = useKeptList();
  const [removed, setRemoved] = useState<readonly Kept[] | null>(null);
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const toFocus = useRef<{ id: string; step: -1 | 1 } | null>(null);

  // The browser drops the focus of what it moves; at the ends the other button takes it.
  useLayoutEffect(() => {
    if (!toFocus.current) return;
    const { id, step } = toFocus.current;
    toFocus.current = null;
    const row = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && one.dataset.id === id,
    );
    moveButtonIn(row, step)?.focus();
  }, [kept]);

  const move = (one: Kept, step: -1 | 1) => {
    setRemoved(null);
    toFocus.current = { id: one.contributionId, step };
    const place = kept.indexOf(one) + 1 + step;
    setTold(`${one.who}: now ${place} of ${kept.length}.`);
    change((now) => moved(now, one.contributionId, step));
  };
  const drop = (how: (now: readonly Kept[]) => Kept[]) => {
    setTold("");
    change((now) => {
      setRemoved(now);
      return how(now);
    });
    list.current?.parentElement?.querySelector<HTMLElement>("h2")?.focus();
  };
  return (
    <section aria-labelledby="kept-heading" class="kept">
      <h2 id="kept-heading" tabIndex={-1}>
        What you kept
      </h2>
      {kept.length === 0 && !removed && (
        <p>
          Nothing yet. Ask a question and press Keep beside the quotations that you want to hand on;
          they stay here across questions and conversations. Or write a question above, for a
          briefing from the best that is found.
        </p>
      )}
      {kept.length > 0 && !keeps && <p class="caution">{notKept}</p>}
      <p class="visually-hidden" role="status">
        {told}
      </p>
      {removed && (
        <p class="undo notice">
          Dropped.
          <button
            type="button"
            class="link-button"
            onClick={() => {
              change(() => [...removed]);
              setRemoved(null);
            }}
          >
            Undo
          </button>
        </p>
      )}
      <ol class="rows" ref={list}>
        {kept.map((one, place) => (
          <KeptItem
            key={one.contributionId}
            one={one}
            place={place}
            total={kept.length}
            onMove={(step) => move(one, step)}
            onDrop={({ quoteStart, quoteEnd }) =>
              drop((now) =>
                withoutWords(now, { contributionId: one.contributionId, quoteStart, quoteEnd }),
              )
            }
            onNote={(note) => {
              setRemoved(null);
              change((now) => withNote(now, one.contributionId, note));
            }}
          />
        ))}
      </ol>
    </section>
  );
}
