/**
 * Browsers started in the POSIX locale call their language "en-US@posix", which `Intl` refuses, and
 * uPlot gives it to `Intl` as it loads. The page is in British English whatever the browser says.
 */
export function ensureValidLanguage(): void {
  try {
    Intl.getCanonicalLocales(navigator.language);
  } catch {
    Object.defineProperty(navigator, "language", { value: "en-GB", configurable: true });
  }
}
