/** Text of a debate within Markdown. */

/**
 * Escapes everything that Markdown, with its common extensions, could take for formatting, a link, an
 * image, an entity or HTML, and joins lines, so that the text can only ever be shown as it is.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>~|&$@]/g, "\\$&")
    .replace(/!(?=\\\[)/g, "\\!")
    .replace(/:\/\//g, "\\://")
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}
