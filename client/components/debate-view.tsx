import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Contribution, DebateInFull } from "../../server/contract.ts";
import { speakerPath } from "../route.ts";
import { useServices } from "../services.ts";
import { useLoaded } from "../use-loaded.ts";
import { nameWindow } from "../use-view-change.ts";
import { debateTitle } from "../wording.ts";
import { Completeness } from "./completeness.tsx";
import { ContributionText } from "./contribution-text.tsx";
import { CopyButtons } from "./copy-buttons.tsx";
import { Link } from "./link.tsx";
import { LoadedView } from "./loaded-view.tsx";
import { Gap } from "./neighbours.tsx";
import { SpeakerLine } from "./speaker-line.tsx";
import { Where } from "./where.tsx";

interface Props {
  id: string;
  /** The contribution to open at, by any of its ids. */
  at: string | null;
  words: { start: number; end: number } | null;
}

/** A debate from start to end. */
export function DebateView({ id, at, words }: Props) {
  const { api } = useServices();
  const load = useCallback((signal: AbortSignal) => api.debate(id, signal), [api, id]);
  const [loaded, again] = useLoaded(load);
  const title = loaded.phase === "here" ? debateTitle(loaded.value.debate) : "Debate";
  useEffect(() => nameWindow(title), [title]);
  return (
    <main class="view">
      <h1 tabIndex={-1} dir="auto">
        {title}
      </h1>
      <LoadedView loaded={loaded} again={again} busy="Fetching the debate …">
        {(debate) => <InFull {...debate} at={at} words={words} />}
      </LoadedView>
      <p>
        <Link to="/debates">All debates</Link>
      </p>
    </main>
  );
}

function InFull({ debate, contributions, at, words }: DebateInFull & Omit<Props, "id">) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const wanted = place.current?.querySelector("mark") ?? place.current;
    wanted?.scrollIntoView({ block: wanted === place.current ? "start" : "center" });
  }, [at]);
  return (
    <>
      <Where debate={debate} />
      <Completeness debate={debate} />
      <div class="turns">
        {contributions.map((contribution) => {
          const here = contribution.id === at || (at !== null && contribution.aliases.includes(at));
          return (
            <Turn
              key={contribution.id}
              contribution={contribution}
              here={here}
              words={here ? words : null}
              placeRef={here ? place : undefined}
            />
          );
        })}
      </div>
    </>
  );
}

interface TurnProps {
  contribution: Contribution;
  here: boolean;
  words: Props["words"];
  placeRef: { current: HTMLElement | null } | undefined;
}

function Turn({ contribution, here, words, placeRef }: TurnProps) {
  const { speaker, text, gapBefore } = contribution;
  const { start, end } = words ?? { start: 0, end: 0 };
  const quote = words ? text.slice(start, end) : text;
  return (
    <>
      {gapBefore && <Gap />}
      <article class={here ? "turn here" : "turn"} ref={placeRef ?? null}>
        <SpeakerLine speaker={speaker} />
        {speaker.name && here && (
          <p class="quiet">
            <Link to={speakerPath(speaker.name)}>All that {speaker.name} said</Link>
          </p>
        )}
        <ContributionText text={text} start={start} end={end} />
        {here && (
          <CopyButtons
            contribution={contribution}
            citation={{ quote, quoteStart: start, quoteEnd: words ? end : text.length }}
          />
        )}
      </article>
    </>
  );
}
