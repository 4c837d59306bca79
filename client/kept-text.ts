/** Small texts kept in this browser, written at once so that no reload is too quick for them. */

/** The text kept under `key`; empty when there is none or the browser keeps nothing. */
export function keptText(key: string): string {
  try {
    return localStorage.getItem(`dispatch-box:${key}`) ?? "";
  } catch {
    return "";
  }
}

/** Keeps `text`, or forgets what was kept when it is empty. */
export function keepText(key: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(`dispatch-box:${key}`);
    else localStorage.setItem(`dispatch-box:${key}`, text);
  } catch {
    // Nothing can be kept in this browser; the page works without.
  }
}
