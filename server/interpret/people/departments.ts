/** Departments in a question: "Home Office ministers", "what has the Treasury said". */
import { isMinisterialOffice } from "../../../indexer/printed-offices.ts";
import { type Frame, isAskedFor, namesSpeaker } from "../asking/frame.ts";
import { type Finding, matchesOf } from "../finding.ts";
import type { Vocabulary } from "../vocabulary.ts";

const NUMBER_TEN = "(?:no\\.? ?|number )10|number ten|(?:10 )?downing street";
const NAMED = `(?:home|foreign|cabinet|northern ireland|scotland|wales) office|treasury|ministry of (?:justice|defence)|department (?:for|of) \\p{L}+|${NUMBER_TEN}`;
const FIELD = "defence|health|education|transport|justice|environment|business";
const MINISTERS = new RegExp(`\\b(?:the )?(${NAMED}|${FIELD}) ministers?\\b`, "giu");
/** Nobody but its Ministers speaks for a department. */
const SPEAKING = new RegExp(`\\b(?:the )?(${NAMED})\\b(?:['’]s)?(?! ministers?\\b)`, "giu");

/** What a department does, rather than says. */
const DOES =
  /^\s+(?:ever |also )?(?:put|make|made|bring|brought|call|called|want|publish|published)\b/i;

/** Words by which the offices of a department are told, where they are not its own name. */
const OFFICES: readonly { named: RegExp; offices: RegExp; office?: string }[] = [
  { named: /^home/i, offices: /\bhome (?:office|secretary|department)\b/i },
  { named: /^foreign/i, offices: /\bforeign\b/i },
  { named: /^treasury/i, offices: /\btreasury|exchequer\b/i },
  { named: /10$|ten$|street$/i, offices: /^(?:the )?prime minister$/i, office: "Prime Minister" },
];

/** The offices of a department, as indexed; where nobody indexed holds any, its one office or its own name as one. */
function officesOf(name: string, { offices }: Vocabulary): string[] {
  const told = OFFICES.find(({ named }) => named.test(name));
  const own = name.replace(/^(?:department|ministry) (?:for|of) | office$/gi, "");
  const belongs = told?.offices ?? new RegExp(`\\b${own}\\b`, "i");
  const held = offices.filter((office) => belongs.test(office) && isMinisterialOffice(office));
  return held.length > 0 ? held : [told?.office ?? name];
}

/** The Ministers of the departments whose words the question asks for. */
export function findDepartments(text: string, frame: Frame, vocabulary: Vocabulary): Finding[] {
  const named = (pattern: RegExp) =>
    matchesOf(text, pattern)
      .filter((match) => namesSpeaker(text, match, frame))
      .map((match) => ({ ...match, offices: officesOf(match[1] ?? "", vocabulary) }));
  const ministers = named(MINISTERS).map(({ start, end, offices }): Finding => {
    return { start, end, filters: { roles: ["minister"], offices } };
  });
  const speaking = named(SPEAKING)
    .filter((match) => isAskedFor(text, match) && !DOES.test(text.slice(match.end)))
    .map(({ start, end, 0: written, offices }): Finding => {
      const note = `“${written.replace(/['’]s$/, "")}” was read as those who spoke as its Ministers.`;
      return { start, end, filters: { offices }, note };
    });
  return [...ministers, ...speaking];
}
