/** "briefing-county-lines.json", where the server names no file: as it names the others. */
export function briefingFileName(title: string, ending: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${words || "briefing"}.${ending}`;
}
