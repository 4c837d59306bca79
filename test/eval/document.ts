/** `docs/evaluation.md`: sections between markers, each replaced only by a run that measured it. */
import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";

/** Replaces the section of that name. Rejects when the document has no such section. */
export async function replaceSection(file: string, name: string, body: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no section "${name}" to write to.`);
  await writeFileAtomic(file, `${text.slice(0, start + open.length)}\n${body}\n${text.slice(end)}`);
}
