/** Example questions made from what is indexed, so that none of them leads nowhere. */
import type { DebateList } from "../server/contract.ts";
import { printDay } from "./wording.ts";

type Summary = DebateList["debates"][number];

/** Headings of business, which say nothing about a subject. */
const notASubject =
  /^(oral answers|topical questions|engagements|points? of order|business of the house|petitions?|prayers|speaker|royal assent|home ?department)/i;

/** Subjects that take an article: "the Modern Slavery Act 2015". */
const takesArticle = /\b(Bill|Act|Strategy|Review|Report|Inquiry|Fund|Plan|Programme)\b/;

const longestSubject = 60;

/** What a title is about: without what follows a colon, or brackets at its end; null if nothing. */
export function subjectOf(title: string): string | null {
  const subject = (title.split(/:\s|\s[-–—]\s/)[0] ?? "")
    .replace(/(\s*(\[[^\]]*\]|\([^)]*\)))+$/, "")
    .trim();
  if (subject === "" || subject.length > longestSubject || notASubject.test(title)) return null;
  return takesArticle.test(subject) && !/^(the|an?)\b/i.test(subject) ? `the ${subject}` : subject;
}

/** One wording of an example, and the debates that it fits. */
interface Pattern {
  fits: (summary: Summary) => boolean;
  ask: (subject: string, day: string | null) => string;
}

const isStatement = ({ debate }: Summary) => debate.venue === "Written Statements";
const monthOf = (day: string) => printDay(day).replace(/^\d+ /, "");

const patterns: readonly Pattern[] = [
  {
    // Ministers can be told from others only where the day is known.
    fits: (summary) => isStatement(summary) && summary.debate.date !== null,
    ask: (subject) => `What did ministers say about ${subject}?`,
  },
  {
    fits: (summary) => !isStatement(summary) && summary.debate.date !== null,
    ask: (subject, day) => `What was said about ${subject}${day ? ` in ${monthOf(day)}` : ""}?`,
  },
  {
    fits: (summary) => !isStatement(summary),
    ask: (subject) => `What was said about ${subject}?`,
  },
  { fits: () => true, ask: (subject) => `Who spoke about ${subject}?` },
];

/**
 * Up to four questions on different subjects. Debates that name their speakers come first (a page
 * that marks what it leaves out names them too), then those with most contributions.
 */
export function exampleQuestions(debates: DebateList["debates"]): string[] {
  const best = debates.toSorted(
    (a, b) =>
      Number(b.debate.gapsMarked) - Number(a.debate.gapsMarked) ||
      b.contributions - a.contributions,
  );
  const used = new Set<string>();
  return patterns.flatMap(({ fits, ask }) => {
    for (const summary of best) {
      const subject = summary.debate.title && subjectOf(summary.debate.title);
      if (!subject || used.has(subject) || !fits(summary)) continue;
      used.add(subject);
      return [ask(subject, summary.debate.date)];
    }
    return [];
  });
}
