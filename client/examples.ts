/** Example questions made from what is indexed, so that none of them leads nowhere. */
import type { DebateList } from "../server/contract.ts";
import { printDay } from "./wording.ts";

/** Headings of business, which say nothing about a subject. */
const notASubject =
  /^(oral answers|topical questions|engagements|points? of order|business of the house|petitions?|prayers|speaker|royal assent|home ?department|speaker's statement)/i;

const longestSubject = 60;

/** What a title is about: without what follows a colon, stage notes or "[Lords]"; null if nothing. */
export function subjectOf(title: string): string | null {
  const subject = (title.split(/:\s|\s[-–—]\s/)[0] ?? "")
    .replace(/\s*[[(][^\])]*[\])]/g, "")
    .trim();
  if (subject === "" || subject.length > longestSubject || notASubject.test(title)) return null;
  return /\b(Bill|Act)$/.test(subject) && !/^the\b/i.test(subject) ? `the ${subject}` : subject;
}

const monthOf = (day: string) => printDay(day).replace(/^\d+ /, "");

/** Up to four questions, the subjects with most contributions first, each subject once. */
export function exampleQuestions(debates: DebateList["debates"]): string[] {
  const subjects = new Map<string, string | null>();
  for (const { debate } of debates.toSorted((a, b) => b.contributions - a.contributions)) {
    const subject = debate.title && subjectOf(debate.title);
    if (subject && !subjects.has(subject)) subjects.set(subject, debate.date);
  }
  const wordings: ((subject: string, day: string | null) => string)[] = [
    (subject) => `What did ministers say about ${subject}?`,
    (subject, day) => `What was said about ${subject}${day ? ` in ${monthOf(day)}` : ""}?`,
    (subject) => `Who raised concerns about ${subject}?`,
    (subject) => `What is the Government doing about ${subject}?`,
  ];
  return [...subjects]
    .slice(0, wordings.length)
    .flatMap(([subject, day], place) => wordings[place]?.(subject, day) ?? []);
}
