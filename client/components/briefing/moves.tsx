interface Props {
  /** What moves, for those who hear the page. */
  about: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
}

/** Two buttons that move something a place up or down. */
export function Moves({ about, isFirst, isLast, onMove }: Props) {
  return (
    <div class="moves">
      <Move step={-1} sign="↑" words={`Move up ${about}`} disabled={isFirst} onMove={onMove} />
      <Move step={1} sign="↓" words={`Move down ${about}`} disabled={isLast} onMove={onMove} />
    </div>
  );
}

/** The button to focus after a move: the one pressed or, at the end of the list, the other. */
export function moveButtonIn(row: Element | null | undefined, step: -1 | 1) {
  const buttons = [step, -step].map((way) =>
    row?.querySelector<HTMLButtonElement>(`button[data-step="${way}"]:not(:disabled)`),
  );
  return buttons.find(Boolean);
}

interface MoveProps {
  step: -1 | 1;
  sign: string;
  words: string;
  disabled: boolean;
  onMove: (step: -1 | 1) => void;
}

function Move({ step, sign, words, disabled, onMove }: MoveProps) {
  return (
    <button
      type="button"
      class="button small move"
      data-step={step}
      aria-label={words}
      disabled={disabled}
      onClick={() => onMove(step)}
    >
      {sign}
    </button>
  );
}
