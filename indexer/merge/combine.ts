/** One contribution out of the several places where it stands. */
import { hansardReference } from "../citation.ts";
import type { Contribution, Source, Speaker } from "../contribution.ts";
import { personKey } from "../person-key.ts";

/** Sources that say different things of one contribution. */
export interface Conflict {
  contributionId: string;
  field: "speaker" | "party" | "constituency";
  values: { value: string; file: string; line: number }[];
}

const ATTRIBUTION = { stated: 0, inferred: 1, unidentified: 2 } as const;
const BASIS = { stated: 0, manifest: 1, inferred: 2 } as const;

/** The better attribution first, then the fuller debate, the surer day, the longer text. */
function byWorth(a: Contribution, b: Contribution): number {
  const rank = ({ speaker, debate, text }: Contribution) => [
    ATTRIBUTION[speaker.attribution],
    debate.complete ? 0 : 1,
    debate.date ? BASIS[debate.dateBasis ?? "inferred"] : 3,
    -text.length,
  ];
  const [one, other] = [rank(a), rank(b)];
  return one.map((value, i) => value - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function distinctSources(places: readonly Contribution[]): Source[] {
  const seen = new Map<string, Source>();
  for (const source of places.flatMap(({ sources }) => sources)) {
    const key = `${source.file}:${source.lineStart}-${source.lineEnd}`;
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** Values of a field over the places, each once, where they are known. */
function valuesOf(
  places: readonly Contribution[],
  pick: (speaker: Speaker) => string | null,
): Conflict["values"] {
  const found = new Map<string, Conflict["values"][number]>();
  for (const { speaker, source } of places) {
    const value = pick(speaker);
    const key = value === null ? "" : personKey(value);
    if (value !== null && !found.has(key)) {
      found.set(key, { value, file: source.file, line: source.lineStart });
    }
  }
  return [...found.values()];
}

function conflictsOf(id: string, places: readonly Contribution[]): Conflict[] {
  const names = valuesOf(places, (speaker) => speaker.name);
  const aliases = places.flatMap(({ speaker }) => speaker.alsoKnownAs).map(personKey);
  const others = names.slice(1).filter(({ value }) => !aliases.includes(personKey(value)));
  const speaker = others.length > 0 && !aliases.includes(personKey(names[0]?.value ?? ""));
  const fields = [
    { field: "party" as const, values: valuesOf(places, (s) => s.party) },
    { field: "constituency" as const, values: valuesOf(places, (s) => s.constituency) },
  ].filter(({ values }) => values.length > 1);
  return [...(speaker ? [{ field: "speaker" as const, values: names }] : []), ...fields].map(
    (conflict) => ({ contributionId: id, ...conflict }),
  );
}

/** Where two sources state two names nobody is named: a wrong name costs more than none. */
function speakerOf(
  best: Contribution,
  places: readonly Contribution[],
  conflicts: Conflict[],
): Speaker {
  const stated = places.filter(({ speaker }) => speaker.attribution === "stated");
  const names = valuesOf(stated, (speaker) => speaker.name);
  if (names.length > 1 && conflicts.some(({ field }) => field === "speaker")) {
    const evidence = names.map(({ value, file, line }) => `${file}, line ${line}, names ${value}`);
    return {
      ...best.speaker,
      name: null,
      alsoKnownAs: [],
      attribution: "unidentified",
      evidence,
      party: null,
      partyBasis: null,
      constituency: null,
      office: null,
      officeBasis: null,
      minister: null,
      roles: [],
    };
  }
  const same = places.filter(({ speaker }) => speaker.name === best.speaker.name);
  const fill = <T>(pick: (speaker: Speaker) => T | null): T | null =>
    [best, ...same].map(({ speaker }) => pick(speaker)).find((value) => value !== null) ?? null;
  const printed = same.find(({ speaker }) => speaker.officeBasis === "stated")?.speaker;
  return {
    ...best.speaker,
    alsoKnownAs: [...new Set(same.flatMap(({ speaker }) => speaker.alsoKnownAs))],
    party: fill((speaker) => speaker.party),
    partyBasis: fill((speaker) => speaker.partyBasis),
    constituency: fill((speaker) => speaker.constituency),
    office: printed?.office ?? fill((speaker) => speaker.office),
    officeBasis: printed ? "stated" : fill((speaker) => speaker.officeBasis),
    minister: fill((speaker) => speaker.minister),
  };
}

/**
 * The contribution that several places show, and what they disagree on. `places` are in reading
 * order and are one speech; the best of them is shown, the others are kept as its sources.
 */
export function combine(places: readonly [Contribution, ...Contribution[]]): {
  contribution: Contribution;
  conflicts: Conflict[];
} {
  if (places.length === 1) return { contribution: places[0], conflicts: [] };
  const [best = places[0], ...others] = [...places].sort(byWorth);
  const conflicts = conflictsOf(best.id, places);
  const known = <T>(pick: (contribution: Contribution) => T | null): T | null =>
    [best, ...others].map(pick).find((value) => value !== null) ?? null;
  const reference = known((c) => c.reference);
  const column =
    best.column ?? known((c) => (c.debate.date === best.debate.date ? c.column : null));
  const volume =
    best.volume ?? known((c) => (c.debate.date === best.debate.date ? c.volume : null));
  const aliases = new Set(others.flatMap(({ id, aliases: own }) => [id, ...own]));
  const contribution: Contribution = {
    ...best,
    aliases: [...new Set([...best.aliases, ...aliases])].filter((alias) => alias !== best.id),
    speaker: speakerOf(best, places, conflicts),
    reference,
    column,
    volume,
    sources: distinctSources([best, ...others]),
    citation: hansardReference(best.debate, { reference, column, volume }),
  };
  return { contribution, conflicts };
}
