/** What lies among documents and is none. */

/** The file of facts about the documents of its folder. */
export const MANIFEST = "manifest.json";

/** A manifest of a few thousand documents stays far below this. */
export const MANIFEST_BYTES = 16 * 1024 * 1024;

const NOT_DOCUMENTS =
  /^(?:manifest\.json|readme(?:\..*)?|licen[cs]e(?:\..*)?|__MACOSX|Thumbs\.db|\..*)$/i;

/** False for what describes documents, and for hidden files and folders. */
export function isDocumentName(name: string): boolean {
  return !NOT_DOCUMENTS.test(name);
}

/** The same for every part of a path with `/` between them. */
export function isDocumentPath(path: string): boolean {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .every(isDocumentName);
}
