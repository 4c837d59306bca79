/** Small contributions for tests of what lies behind the readers. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { SourceEvent } from "../../indexer/sources/events.ts";

export interface ContributionParts {
  id?: string;
  text?: string;
  speaker?: Partial<Contribution["speaker"]>;
  debate?: Partial<Contribution["debate"]>;
  file?: string;
  lineStart?: number;
}

/** A contribution of Ben Wallace on county lines, with whatever the test wants different. */
export function contribution(parts: ContributionParts = {}): Contribution {
  const lineStart = parts.lineStart ?? 1;
  const source = { file: parts.file ?? "a.txt", lineStart, lineEnd: lineStart, url: null };
  return {
    id: parts.id ?? "c1",
    aliases: [],
    speaker: {
      name: "Ben Wallace",
      attribution: "stated",
      evidence: [],
      correction: null,
      alsoKnownAs: [],
      printedAs: "Mr Wallace",
      party: "Conservative",
      partyBasis: "stated",
      constituency: "Wyre and Preston North",
      office: null,
      officeBasis: null,
      roles: ["minister", "government"],
      minister: true,
      ...parts.speaker,
    },
    debate: {
      id: "d1",
      title: "County Lines",
      house: "Commons",
      venue: "Commons Chamber",
      date: "2018-04-16",
      dateBasis: "stated",
      dateFrom: "2018-04-16",
      dateTo: "2018-04-16",
      complete: false,
      gapsMarked: true,
      ...parts.debate,
    },
    position: 0,
    gapBefore: false,
    kind: "speech",
    text: parts.text ?? "County lines gangs exploit children. We have set up a national centre.",
    reference: null,
    volume: null,
    column: null,
    answers: null,
    source,
    sources: [source],
    citation: "HC Deb, 16 April 2018",
  };
}

/** What a reader would yield for one document that holds these contributions. */
export async function* eventsOf(...contributions: Contribution[]): AsyncGenerator<SourceEvent> {
  for (const one of contributions) yield { type: "contribution", contribution: one };
  yield {
    type: "document",
    file: "a.txt",
    shape: "test",
    debates: 1,
    contributions: contributions.length,
  };
}
