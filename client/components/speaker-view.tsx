import { useCallback, useEffect, useState } from "preact/hooks";
import type { Contribution, SearchResponse } from "../../server/contract.ts";
import { debatePath } from "../route.ts";
import { useServices } from "../services.ts";
import { useLoaded } from "../use-loaded.ts";
import { countOf, debateDay, debateTitle } from "../wording.ts";
import { ContributionText } from "./contribution-text.tsx";
import { Link } from "./link.tsx";
import { LoadedView } from "./loaded-view.tsx";
import { MoreButton } from "./more-button.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

const pageLength = 50;

/** What somebody said, day by day. */
export function SpeakerView({ name }: { name: string }) {
  const { api } = useServices();
  const query = useCallback(
    (offset: number, signal?: AbortSignal) =>
      api.search({ q: null, filters: { speakers: [name] }, limit: pageLength, offset }, signal),
    [api, name],
  );
  const load = useCallback((signal: AbortSignal) => query(0, signal), [query]);
  const [loaded, again] = useLoaded(load);
  return (
    <main class="view">
      <h1 tabIndex={-1} dir="auto">
        {name}
      </h1>
      <LoadedView loaded={loaded} again={again} busy="Fetching what was said …">
        {(first) => <ByDay first={first} more={query} />}
      </LoadedView>
      <p>
        <Link to="/speakers">All speakers</Link>
      </p>
    </main>
  );
}

interface ByDayProps {
  first: SearchResponse;
  more: (offset: number) => Promise<SearchResponse>;
}

function ByDay({ first, more }: ByDayProps) {
  const [results, setResults] = useState(first.results);
  const [problem, setProblem] = useState(false);
  useEffect(() => setResults(first.results), [first]);
  const showMore = () => {
    more(results.length).then(
      (next) => {
        setProblem(false);
        setResults([...results, ...next.results]);
      },
      () => setProblem(true),
    );
  };
  if (first.total === 0) return <p>Nothing that is indexed was said by anybody of this name.</p>;
  return (
    <>
      <p class="quiet">{countOf(first.total, "contribution")}, in order of day</p>
      {days(results.map(({ contribution }) => contribution)).map(({ day, turns }) => (
        <section key={day} class="day">
          <h2>{day}</h2>
          {turns.map((turn) => (
            <Said key={turn.id} turn={turn} />
          ))}
        </section>
      ))}
      {problem && <p class="problem-text">The server does not answer. Try again in a moment.</p>}
      <MoreButton page={{ hidden: first.total - results.length, more: showMore }} />
    </>
  );
}

function Said({ turn }: { turn: Contribution }) {
  return (
    <article class="turn">
      <h3 class="turn-title">
        <Link to={debatePath(turn.debate.id, turn.id)}>
          <bdi>{debateTitle(turn.debate)}</bdi>
        </Link>
      </h3>
      <SpeakerLine speaker={turn.speaker} />
      <ContributionText text={turn.text} />
    </article>
  );
}

/** Days in the order of the contributions, which is theirs. */
function days(turns: readonly Contribution[]): { day: string; turns: Contribution[] }[] {
  const found = new Map<string, Contribution[]>();
  for (const turn of turns) {
    const day = debateDay(turn.debate);
    found.set(day, [...(found.get(day) ?? []), turn]);
  }
  return [...found].map(([day, said]) => ({
    day: `${day[0]?.toUpperCase()}${day.slice(1)}`,
    turns: said,
  }));
}
