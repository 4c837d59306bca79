/** Who spoke, how often, for which party and in which offices. */
import type { Contribution, SpeakerList } from "./contract.ts";

type SpeakerSummary = SpeakerList["speakers"][number];

/** One summary per name, those who spoke most often first; a name that is not known is only counted. */
export function summariseSpeakers(contributions: readonly Contribution[]): SpeakerList {
  const byName = new Map<string, SpeakerSummary>();
  let unidentified = 0;
  for (const { speaker } of contributions) {
    if (speaker.name === null) {
      unidentified += 1;
      continue;
    }
    const summary = byName.get(speaker.name) ?? {
      name: speaker.name,
      contributions: 0,
      attributions: [],
      parties: [],
      offices: [],
    };
    summary.contributions += 1;
    addOnce(summary.attributions, speaker.attribution);
    if (speaker.party !== null) addOnce(summary.parties, speaker.party);
    if (speaker.office !== null) addOnce(summary.offices, speaker.office);
    byName.set(speaker.name, summary);
  }
  const speakers = [...byName.values()];
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
