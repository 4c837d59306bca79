/** Editing what was found for a question: the changes, where the focus goes, and what is announced. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Briefing } from "../../../server/contract.ts";
import { orderAfter, placeOf } from "../../briefing/arranging.ts";
import type { Edits } from "../../briefing/draft.ts";
import type { Editing } from "./item.tsx";
import { moveButtonIn } from "./moves.tsx";

interface EditingOf {
  editing: Editing;
  /** What to announce; empty for nothing. */
  told: string;
  /** Around the briefing. */
  around: RefObject<HTMLDivElement>;
}

export function useEditing(
  briefing: Briefing | null,
  edits: Edits,
  change: (changes: Partial<Edits>) => void,
): EditingOf {
  const [told, setTold] = useState("");
  const around = useRef<HTMLDivElement>(null);
  const toFocus = useRef<{ id: string; step: -1 | 1 } | null>(null);

  // The briefing comes anew after a move, and with it the place of what was moved.
  useLayoutEffect(() => {
    if (!toFocus.current) return;
    const { id, step } = toFocus.current;
    toFocus.current = null;
    const row = [...(around.current?.querySelectorAll<HTMLElement>("figure[data-id]") ?? [])].find(
      (one) => one.dataset.id === id,
    );
    moveButtonIn(row, step)?.focus();
  }, [briefing]);

  const editing: Editing = {
    placeOf: (id) => briefing && placeOf(briefing, id),
    noteOn: (id) => edits.notes[id] ?? "",
    onMove({ contributionId: id, attribution }, step) {
      const place = briefing && placeOf(briefing, id);
      if (!place) return;
      toFocus.current = { id, step };
      setTold(`${attribution}: now ${place.place + step} of ${place.total}.`);
      change({ arranged: orderAfter(briefing, id, step) });
    },
    onDrop(id) {
      setTold("");
      change({ dropped: [...edits.dropped, id] });
    },
    onNote: (id, note) => change({ notes: { ...edits.notes, [id]: note } }),
  };
  return { editing, told, around };
}
