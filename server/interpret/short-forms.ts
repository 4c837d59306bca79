/** Short forms that people type, written out before a question is read. */

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(home|foreign|health|education|defence|transport|justice|business|environment|culture) sec\b(?!\p{L})\.?/giu,
    "$1 secretary",
  ],
  [/\b(home|foreign) secretaries\b/gi, "$1 secretary"],
  // An office is always that of the day on which something was said.
  [
    /\b(secretary|minister|chancellor|speaker|general) (?:at (?:the|that) time|of the (?:day|time))\b/gi,
    "$1",
  ],
  [
    /\bsecretary of state for (health|education|defence|transport|justice|business|environment|culture|northern ireland)(?:,? (?:and )?(?:social care|energy|industrial strategy|food|rural affairs|media|sport|trade|skills))*\b/gi,
    "$1 secretary",
  ],
  [
    /\b(?:members|mps|politicians) (?:of|from) the (labour|conservative|liberal democrat|green|scottish national|reform) party\b/gi,
    "$1 MPs",
  ],
  // "5 PM" and "5pm" are hours.
  [/(?<!\d ?)\bPM(?=['’]s\b|\b)/g, "prime minister"],
  [/\bthe pm\b/g, "the prime minister"],
  [/\bgov['’]?ts\b/gi, "government's"],
  [/\bgov['’]?t\b/gi, "government"],
  [/\bppl\b/gi, "people"],
  // In Parliament the one word is enough.
  [/\b(?:drinks?|needle)[ -]spik(?=ing|ed\b)/gi, "spik"],
  // In small letters it is a pronoun.
  [/\bU\.?S\.?(?:A\b\.?)?(?=['’]s\b|[^\p{L}\p{N}]|$)/gu, "United States"],
  [/\bUN(?=['’]s\b|[^\p{L}\p{N}]|$)/gu, "United Nations"],
];

/** The question with its short forms written out. */
export function writeOutShortForms(question: string): string {
  return SHORT_FORMS.reduce((text, [form, full]) => text.replace(form, full), question);
}
