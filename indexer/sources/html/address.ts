/** Where a saved page was published, as the page itself says. */
import type { CheerioAPI } from "cheerio";
import { isElement } from "./tree.ts";

/** Browsers write it as the first comment of a page they save. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/;

function webAddress(text: string | undefined): URL | null {
  const address = text && URL.canParse(text) ? new URL(text) : null;
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

function savedFrom($: CheerioAPI): string | undefined {
  for (const node of $.root()[0]?.children ?? []) {
    const inside = isElement(node) ? node.children : [node];
    for (const each of inside) {
      if (each.type !== "comment" || !("data" in each)) continue;
      const match = SAVED_FROM.exec(each.data);
      if (match) return match[1];
    }
  }
  return undefined;
}

/** The page's address from its canonical link, its `og:url`, or the browser's note; null without. */
export function addressOf($: CheerioAPI): URL | null {
  return (
    webAddress($('link[rel="canonical"]').attr("href")) ??
    webAddress($('meta[property="og:url"]').attr("content")) ??
    webAddress(savedFrom($))
  );
}
