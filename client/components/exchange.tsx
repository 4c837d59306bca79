import type { Ref } from "preact";
import { useState } from "preact/hooks";
import { shareable } from "../conversations/conversation.ts";
import { type Asked, askedQuery, briefingPath } from "../route.ts";
import { useServices } from "../services.ts";
import { type Exchange, isUnderWay } from "../state.ts";
import { AnswerText } from "./answer-text.tsx";
import { CopyOutcomeView, useCopying } from "./copy-outcome.tsx";
import { Link } from "./link.tsx";
import { NothingFound, Suggestions } from "./nothing-found.tsx";
import { Overview } from "./overview.tsx";
import { Question } from "./question.tsx";
import { StatusNotice } from "./status-notice.tsx";
import { Understood } from "./understood.tsx";

export interface ExchangeProps {
  exchange: Exchange;
  /** 1 for the first question of the conversation. */
  place: number;
  questionRef: Ref<HTMLElement> | undefined;
  /** Some answer of the conversation is under way. */
  busy: boolean;
  onAsk: (question: string) => void;
  onAskAgain: (exchange: Exchange, changes?: Partial<Asked>) => void;
}

/** One question and what came of it. */
export function ExchangeView(props: ExchangeProps) {
  const { exchange, place, questionRef, busy, onAskAgain } = props;
  const { phase, interpretation, answer } = exchange;
  const { status } = useServices();
  const [editing, setEditing] = useState(false);
  const headingId = `question-${exchange.id}`;
  // What had the focus goes with the old answer, so the question takes it.
  const toQuestion = () => document.getElementById(headingId)?.focus();
  const chooseFilters = (filters: Asked["given"]["filters"]) => {
    toQuestion();
    onAskAgain(exchange, { given: { filters, exactly: true } });
  };
  const again = () => {
    toQuestion();
    onAskAgain(exchange);
  };
  const tools = <Tools exchange={exchange} busy={busy} onEdit={() => setEditing(true)} />;
  return (
    <article class="exchange" aria-labelledby={headingId} ref={questionRef ?? null}>
      <Question
        {...{ exchange, place, headingId, editing, onAskAgain }}
        onDone={() => {
          setEditing(false);
          toQuestion();
        }}
      />
      <div class="answer" aria-busy={isUnderWay(exchange)}>
        {interpretation && (
          <Understood interpretation={interpretation} busy={busy} onChoose={chooseFilters}>
            {tools}
          </Understood>
        )}
        {answer?.status === "no_evidence" ? (
          <NothingFound {...props} />
        ) : (
          <AnswerText
            text={exchange.text}
            citations={exchange.citations}
            complete={phase === "done"}
            place={`${exchange.id}`}
          />
        )}
        {(phase === "asking" || phase === "streaming") && (
          <p class="under-way">Looking through the debates …</p>
        )}
        {phase === "stopped" && <AfterTrouble message="Stopped." {...{ busy, again }} />}
        {phase === "waiting" && (
          <StatusNotice
            status={status}
            reassurance="Your question is kept, and asked again as soon as the server is ready."
          />
        )}
        {phase === "failed" && (
          <AfterTrouble message={exchange.failure?.message ?? ""} failed {...{ busy, again }} />
        )}
        {!interpretation && !isUnderWay(exchange) && <div class="tools">{tools}</div>}
        {answer?.status === "answered" && (
          <>
            <Overview
              interpretation={answer.interpretation}
              busy={busy}
              onChoose={chooseFilters}
              beside={
                <Link class="button small" to={briefingPath(shareable(exchange))}>
                  Make a briefing
                </Link>
              }
            />
            <Suggestions {...props} title="You could ask next" />
          </>
        )}
      </div>
    </article>
  );
}

interface ToolsProps {
  exchange: Exchange;
  busy: boolean;
  onEdit: () => void;
}

function Tools({ exchange, busy, onEdit }: ToolsProps) {
  const [copy, outcome] = useCopying();
  const link = () => new URL(`/${askedQuery(shareable(exchange))}`, location.origin).href;
  return (
    <>
      <button type="button" class="button small" disabled={busy} onClick={onEdit}>
        Edit<span class="on-wide"> question</span>
      </button>
      <button
        type="button"
        class="button small"
        onClick={() => copy(link(), "Link copied. It asks this question again, filters included.")}
      >
        Copy link<span class="on-wide"> to this answer</span>
      </button>
      <CopyOutcomeView outcome={outcome} />
    </>
  );
}

interface TroubleProps extends Pick<ExchangeProps, "busy"> {
  message: string;
  failed?: boolean;
  again: () => void;
}

function AfterTrouble({ message, failed, busy, again }: TroubleProps) {
  return (
    <div class={failed ? "notice problem" : "notice"}>
      <p dir="auto">{message}</p>
      <button type="button" class="button" disabled={busy} onClick={again}>
        {failed ? "Try again" : "Ask again"}
      </button>
    </div>
  );
}
