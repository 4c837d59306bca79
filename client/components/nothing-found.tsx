import type { Exchange } from "../state.ts";
import { coverageInWords, headingOfNothing } from "../wording.ts";

interface Props {
  exchange: Exchange;
  busy: boolean;
  onAsk: (question: string) => void;
}

/** Says calmly that nothing was found, why, where it was looked for and what to ask instead. */
export function NothingFound(props: Props) {
  const { answer } = props.exchange;
  return (
    <div class="nothing-found">
      <h3>{answer ? headingOfNothing(answer) : "Nothing found"}</h3>
      <p dir="auto">{answer?.reason ?? answer?.text}</p>
      {answer && !answer.aside && (
        <p class="quiet">Searched: {coverageInWords(answer.coverage)}.</p>
      )}
      <Suggestions {...props} title="You could ask instead" />
    </div>
  );
}

/** Questions that lead somewhere. */
export function Suggestions({ exchange, busy, onAsk, title }: Props & { title: string }) {
  const suggestions = exchange.answer?.suggestions ?? [];
  if (suggestions.length === 0) return null;
  return (
    <div class="suggestions">
      <h3 class="small-heading">{title}</h3>
      <ul class="question-list">
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button
              type="button"
              class="question-button"
              dir="auto"
              disabled={busy}
              onClick={() => onAsk(suggestion)}
            >
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
