import type { Ref } from "preact";
import type { Citation } from "../../server/contract.ts";
import { type Exchange, isUnderWay } from "../state.ts";
import { AnswerText } from "./answer-text.tsx";
import { Understood } from "./understood.tsx";

interface Props {
  exchange: Exchange;
  /** 1 for the first question of the conversation. */
  place: number;
  questionRef: Ref<HTMLElement> | undefined;
  /** Some answer of the conversation is under way. */
  busy: boolean;
  onAsk: (question: string) => void;
  onAskAgain: (exchange: Exchange) => void;
  onOpen: (citation: Citation) => void;
}

/** One question and what came of it. */
export function ExchangeView(props: Props) {
  const { exchange, place, questionRef, busy, onAskAgain, onOpen } = props;
  const { question, phase, interpretation, answer } = exchange;
  const headingId = `question-${exchange.id}`;
  return (
    <article class="exchange" aria-labelledby={headingId} ref={questionRef ?? null}>
      <h2 id={headingId} class="question" dir="auto">
        <span class="visually-hidden">Question {place}: </span>
        {question}
      </h2>
      <div class="answer" aria-busy={isUnderWay(exchange)}>
        {interpretation && <Understood interpretation={interpretation} />}
        {phase === "asking" && <p class="under-way">Looking through the debates …</p>}
        {answer?.status === "no_evidence" ? (
          <NothingFound {...props} />
        ) : (
          <AnswerText
            text={exchange.text}
            citations={exchange.citations}
            complete={phase === "done"}
            onOpen={onOpen}
          />
        )}
        {phase === "stopped" && (
          <AfterTrouble message="Stopped." {...{ exchange, busy, onAskAgain }} />
        )}
        {phase === "waiting" && <Waiting exchange={exchange} />}
        {phase === "failed" && (
          <AfterTrouble
            message={exchange.failure?.message ?? ""}
            failed
            {...{ exchange, busy, onAskAgain }}
          />
        )}
        {answer?.status === "answered" && <Suggestions {...props} title="You could ask next" />}
      </div>
    </article>
  );
}

function NothingFound(props: Props) {
  const { answer } = props.exchange;
  return (
    <div class="nothing-found">
      <h3>Nothing found</h3>
      <p dir="auto">{answer?.reason ?? answer?.text}</p>
      <Suggestions {...props} title="You could ask instead" />
    </div>
  );
}

function Suggestions({ exchange, busy, onAsk, title }: Props & { title: string }) {
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

/** The server is away or has no index yet. */
function Waiting({ exchange }: { exchange: Exchange }) {
  return (
    <div class="notice">
      <p dir="auto">{exchange.failure?.message}</p>
      <p class="quiet">
        Your question is kept and asked again as soon as there is an answer to be had.
      </p>
    </div>
  );
}

interface TroubleProps {
  message: string;
  failed?: boolean;
  exchange: Exchange;
  busy: boolean;
  onAskAgain: (exchange: Exchange) => void;
}

function AfterTrouble({ message, failed, exchange, busy, onAskAgain }: TroubleProps) {
  return (
    <div class={failed ? "notice problem" : "notice"}>
      <p dir="auto">{message}</p>
      <button type="button" class="button" disabled={busy} onClick={() => onAskAgain(exchange)}>
        {failed ? "Try again" : "Ask again"}
      </button>
    </div>
  );
}
