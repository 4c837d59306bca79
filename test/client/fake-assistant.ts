/** An assistant that answers by the words of the question, and waits where the test wants it to. */
import type { Assistant } from "../../server/assistant.ts";
import type { Answer, Citation, Filters, Interpretation } from "../../server/contract.ts";
import { countFacets } from "../../server/facets.ts";
import { matchesFilters } from "../../server/filters.ts";
import { cite, contributions, hostileText } from "./fake-parliament.ts";

const interpretation: Interpretation = {
  topic: "county lines",
  filters: { roles: ["minister"] },
  reference: null,
  quote: null,
  carriedOver: [],
  leftOut: [{ filter: "roles", contributions: 3 }],
  explanation: "Looked for “county lines” in what ministers said.",
};

const coverage = {
  contributions: 8,
  debates: 3,
  from: "2017-11-20",
  to: "2018-01-17",
  excerptsOnly: true,
};

const escaped = (text: string) => text.replace(/[\\*[\]<>_]/g, "\\$&");

/** In the shape of the real answers: who, where and when, then the words, one paragraph for each. */
function answered(citations: Citation[], opening: string): Answer {
  const points = citations.map(({ marker, speaker, debate, quote }) => ({
    text: `**${speaker.name ?? "an unidentified Member"}**, ${debate.title ?? "an untitled debate"}: “${escaped(quote)}” [${marker}]`,
    markers: [marker],
  }));
  return {
    status: "answered",
    text: [opening, ...points.map(({ text }) => text)].join("\n\n"),
    points,
    citations,
    interpretation,
    reason: null,
    coverage,
    aside: null,
    suggestions: ["What did Ann Coffey say about missing children?"],
    timings: {},
  };
}

const growing = "County lines is a growing problem";
const exploited = "being exploited.";
const under = "County Lines Violence, Exploitation & Drug Supply 2017";

const countyLinesAnswer = () =>
  answered(
    [
      cite(1, "oral-10", growing, "hide weapons and so on."),
      cite(2, "oral-10", "It is also linking up", exploited),
      cite(3, "london-48", `The National Crime Agency report “${under}”`, "coercion used."),
      cite(4, "oral-9", "Will the Minister reassure the House", "problem?"),
    ],
    "I searched excerpts of 3 debates, 20 November 2017 to 17 January 2018. **Ministers** called county lines a growing problem [1], and spoke of working with the mental health trusts [2].",
  );

const nothingFound: Answer = {
  ...answered([], "Nothing was found."),
  status: "no_evidence",
  points: [],
  reason:
    "Nothing in the 3 indexed debates (20 November 2017 to 17 January 2018) is about fishing quotas.",
  suggestions: ["What did ministers say about county lines?", "What did Ann Coffey say?"],
};

function answerTo(question: string): Answer {
  if (/nothing/i.test(question)) return nothingFound;
  if (/hostile/i.test(question)) {
    return answered(
      [cite(1, "hostile", hostileText)],
      `About ${hostileText.replace("**", "\\*\\*")}`,
    );
  }
  return countyLinesAnswer();
}

/** The answer with the filters that were chosen, where some were. */
function keptTo(answer: Answer, chosen: Filters | null): Answer {
  if (chosen === null) return answer;
  return { ...answer, interpretation: { ...interpretation, filters: chosen, leftOut: [] } };
}

export interface FakeAssistant extends Assistant {
  /** What was asked, as it arrived. */
  readonly asked: {
    question: string;
    history: number;
    filters?: Filters;
    readFilters?: boolean;
  }[];
  /** Lets a question that says "slowly" go on. */
  goOn(): void;
}

/**
 * "nothing" finds nothing; "hostile" quotes hostile text; "breaks" fails half way; "slowly" stops half
 * way until `goOn` or the signal; all else gets the county lines answer.
 */
export function fakeAssistant(): FakeAssistant {
  const asked: FakeAssistant["asked"] = [];
  let goOn = () => {};
  return {
    asked,
    goOn: () => goOn(),
    async search({ filters, limit, offset }) {
      const found = contributions.filter((each) => matchesFilters(filters, each));
      return {
        interpretation,
        total: found.length,
        facets: countFacets(found),
        results: found.slice(offset, offset + limit).map((contribution, place) => ({
          rank: offset + place + 1,
          score: 0,
          contribution,
          passage: { text: contribution.text, start: 0, end: contribution.text.length },
        })),
      };
    },
    async ask({ question, history, filters, readFilters }, emit, signal) {
      asked.push({
        question,
        history: history?.length ?? 0,
        ...(filters && { filters }),
        ...(readFilters === false && { readFilters }),
      });
      const answer = keptTo(answerTo(question), readFilters === false ? (filters ?? {}) : null);
      await emit?.({ event: "interpretation", data: answer.interpretation });
      await emit?.({ event: "sources", data: answer.citations });
      const half = answer.text.length / 2;
      await emit?.({ event: "delta", data: { text: answer.text.slice(0, half) } });
      if (/breaks/i.test(question)) throw new Error("a secret of the server");
      if (/slowly/i.test(question)) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
          signal?.addEventListener("abort", () => resolve());
        });
      }
      await emit?.({ event: "delta", data: { text: answer.text.slice(half) } });
      await emit?.({ event: "done", data: answer });
      return answer;
    },
  };
}
