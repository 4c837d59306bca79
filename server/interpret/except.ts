/** "everyone except X": whose words are asked to be left out. */
import { ContributionKind } from "../../indexer/contribution.ts";
import type { Filters } from "../contract.ts";
import type { Finding } from "./finding.ts";
import type { Vocabulary } from "./vocabulary.ts";

const EXCEPT =
  /\b(?:(?:(?:every|any)(?:one|body)|all|mps|members|people|speakers) )?(?:except|apart from|other than|besides|excluding|but not|non)[ -](?:for )?(?:the )?$/i;
const LOOK_BACK = 40;

/** The words before what stands there that ask to leave it out; empty where there are none. */
function exceptBefore(text: string, start: number): string {
  return EXCEPT.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0] ?? "";
}

/** Whether what stands there is asked to be left out. */
export function isExcepted(text: string, start: number): boolean {
  return exceptBefore(text, start) !== "";
}

/** The filters that keep all that these drop, and whether any of these has no such counterpart. */
function turnedRound(filters: Filters, { parties }: Vocabulary): { kept: Filters; lost: boolean } {
  const { speakers, parties: dropped, kinds, ...rest } = filters;
  const all = (values: readonly string[], but: readonly string[] | undefined) =>
    values.filter((value) => !but?.includes(value));
  return {
    kept: {
      ...(speakers && { exceptSpeakers: speakers }),
      ...(dropped && { parties: all(parties, dropped) }),
      ...(kinds && { kinds: all(ContributionKind.options, kinds) }),
    },
    lost: Object.keys(rest).length > 0,
  };
}

/** The same finding; where somebody is asked to be left out, turned round, or without filters where that cannot be. */
export function turnExcepted(text: string, finding: Finding, vocabulary: Vocabulary): Finding {
  const { start, end } = finding;
  const except = exceptBefore(text, start);
  if (except === "") return finding;
  const { kept, lost } = turnedRound(finding.filters, vocabulary);
  const note = lost
    ? {
        note: `The words of ${text.slice(start, end)} cannot be left out, so they are shown among the others.`,
      }
    : {};
  return { start: start - except.length, end, filters: kept, ...note };
}
