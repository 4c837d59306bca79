import type { Ref } from "preact";
import { type Exchange, isUnderWay } from "../state.ts";
import type { IndexStatus } from "../use-index-status.ts";
import { coverageInWords } from "../wording.ts";
import { AnswerText } from "./answer-text.tsx";
import { StatusNotice } from "./status-notice.tsx";
import { Understood } from "./understood.tsx";

interface Props {
  exchange: Exchange;
  status: IndexStatus;
  /** 1 for the first question of the conversation. */
  place: number;
  questionRef: Ref<HTMLElement> | undefined;
  /** Some answer of the conversation is under way. */
  busy: boolean;
  onAsk: (question: string) => void;
  onAskAgain: (exchange: Exchange) => void;
}

/** One question and what came of it. */
export function ExchangeView(props: Props) {
  const { exchange, place, questionRef, status, busy, onAskAgain } = props;
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
          />
        )}
        {phase === "stopped" && (
          <AfterTrouble message="Stopped." {...{ exchange, busy, onAskAgain }} />
        )}
        {phase === "waiting" && (
          <StatusNotice
            status={status}
            reassurance="Your question is kept, and asked again as soon as the server is ready."
          />
        )}
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
      {answer && <p class="quiet">Searched: {coverageInWords(answer.coverage)}.</p>}
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
