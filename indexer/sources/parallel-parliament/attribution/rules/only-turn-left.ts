/**
 * A page holds a debate because its owner speaks in it. Where every turn but one is known to be by
 * somebody else, that one is the owner's.
 */
import { isChairs } from "../cues/certain.ts";
import { isMuchLaw, isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely each paragraph after the first must be to go on in the same turn. */
const GOES_ON = 0.5;
/** The owner's words must at least be likelier than anybody else's. */
const LIKELY = 0.5;

/** Names the owner where the other rules have left no other turn. */
export function onlyTurnLeft(reading: Reading, decided: readonly (Decision | null)[]): Decision[] {
  const { context, weighed, paragraphs } = reading;
  const { owner, ownerBasis } = context;
  if (!owner || isMuchLaw(reading)) return [];
  const left = decided.flatMap((decision, at) => (decision ? [] : [at]));
  const others = decided.filter((decision) => decision !== null);
  const [first] = left;
  if (first === undefined || others.length === 0) return [];
  if (others.some(({ person }) => person === null || person.name === owner.name)) return [];
  const oneTurn = left.every((at, nth) => {
    const goesOn = nth === 0 || (at === first + nth && (weighed[at]?.continues ?? 0) >= GOES_ON);
    const words = paragraphs[at]?.text ?? "";
    return (
      goesOn && (weighed[at]?.owner ?? 0) >= LIKELY && !isChairs(words) && !isNobodys(reading, at)
    );
  });
  if (!oneTurn) return [];
  const names = [...new Set(others.map(({ person }) => person?.name))].join(" and ");
  const page = ownerBasis === "page" ? "the page is" : "the manifest records that the page is";
  const evidence = [
    `${page} ${owner.name}’s`,
    `all else that it shows of this debate is ${names}’s`,
  ];
  return left.map((at, nth) => ({ at, person: owner, chair: false, evidence, goesOn: nth > 0 }));
}
