/** Who spoke, how often, for which party and in which offices. */
import { personKey } from "../indexer/person-key.ts";
import type { Contribution, SpeakerList } from "./contract.ts";

type SpeakerSummary = SpeakerList["speakers"][number];

/**
 * One summary per person, under the name that stands there most often, those who spoke most often
 * first; contributions whose speaker is not known are only counted.
 */
export function summariseSpeakers(contributions: readonly Contribution[]): SpeakerList {
  const byPerson = new Map<string, { summary: SpeakerSummary; names: Map<string, number> }>();
  let unidentified = 0;
  for (const { speaker } of contributions) {
    if (speaker.name === null) {
      unidentified += 1;
      continue;
    }
    const person = [speaker.name, ...speaker.alsoKnownAs].map(personKey).sort()[0] ?? "";
    const known = byPerson.get(person) ?? { summary: emptySummary(), names: new Map() };
    byPerson.set(person, known);
    const { summary, names } = known;
    names.set(speaker.name, (names.get(speaker.name) ?? 0) + 1);
    for (const name of speaker.alsoKnownAs) if (!names.has(name)) names.set(name, 0);
    summary.contributions += 1;
    if (speaker.correction === null) addOnce(summary.attributions, speaker.attribution);
    else summary.corrected += 1;
    if (speaker.party !== null) addOnce(summary.parties, speaker.party);
    if (speaker.office !== null) addOnce(summary.offices, speaker.office);
  }
  const speakers = [...byPerson.values()].map(({ summary, names }) => {
    const [name = "", ...alsoKnownAs] = [...names]
      .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
      .map(([each]) => each);
    return { ...summary, name, alsoKnownAs };
  });
  for (const speaker of speakers) {
    speaker.attributions.sort();
    speaker.parties.sort();
    speaker.offices.sort();
  }
  speakers.sort((a, b) => b.contributions - a.contributions || (a.name < b.name ? -1 : 1));
  return { speakers, unidentified };
}

function addOnce<Value>(values: Value[], value: Value): void {
  if (!values.includes(value)) values.push(value);
}

function emptySummary(): SpeakerSummary {
  return {
    name: "",
    alsoKnownAs: [],
    contributions: 0,
    attributions: [],
    corrected: 0,
    parties: [],
    offices: [],
  };
}
