/** "everyone except X": whose words are asked to be left out. */
import { ContributionKind } from "../../indexer/contribution.ts";
import type { Filters, Role } from "../contract.ts";
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

const OTHER_ROLE: Readonly<Partial<Record<Role, Role>>> = {
  minister: "backbench",
  backbench: "minister",
  government: "opposition",
  opposition: "government",
};

/**
 * The filters that keep those whom these drop, and whether any of these has no such counterpart;
 * `parties` are all that are indexed.
 */
export function turnRound(
  filters: Filters,
  parties: readonly string[],
): { kept: Filters; lost: boolean } {
  const { speakers, parties: dropped, kinds, roles, ...rest } = filters;
  const all = (values: readonly string[], but: readonly string[] | undefined) =>
    values.filter((value) => !but?.includes(value));
  const others = roles?.flatMap((role) => OTHER_ROLE[role] ?? []) ?? [];
  return {
    kept: {
      ...(speakers && { exceptSpeakers: speakers }),
      ...(dropped && { parties: all(parties, dropped) }),
      ...(kinds && { kinds: all(ContributionKind.options, kinds) }),
      ...(others.length > 0 && { roles: others }),
    },
    lost: Object.keys(rest).length > 0 || others.length < (roles?.length ?? 0),
  };
}

/** The same finding; where somebody is asked to be left out, turned round, or without filters where that cannot be. */
export function turnExcepted(text: string, finding: Finding, vocabulary: Vocabulary): Finding {
  const { start, end } = finding;
  const except = exceptBefore(text, start);
  if (except === "") return finding;
  const { kept, lost } = turnRound(finding.filters, vocabulary.parties);
  const note = lost
    ? {
        note: `The words of ${text.slice(start, end)} cannot be left out, so they are shown among the others.`,
      }
    : {};
  return { start: start - except.length, end, filters: kept, ...note };
}
