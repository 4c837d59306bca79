/** What follows from another view: its title, the top of the page, and the focus on its heading. */
import { useEffect, useRef } from "preact/hooks";
import { hasKeyboard } from "./has-keyboard.ts";
import type { Route } from "./route.ts";

const name = "Dispatch Box";

/** What is heard or seen of a window's title before its end is cut off anyway. */
const longestTitle = 80;

/** Names the window after what it shows. */
export function nameWindow(title: string | null): void {
  const short =
    title && title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()} …` : title;
  document.title = short ? `${short} – ${name}` : name;
}

/** @param question the first question of the open conversation */
export function useViewChange(
  route: Route,
  question: string | null,
  beginAt: { readonly current: number },
): void {
  const title = titleOf(route, question);
  useEffect(() => nameWindow(title), [title]);

  const view = viewKey(route);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, beginAt.current);
    const toBox = view === "new" && hasKeyboard();
    const next = document.querySelector<HTMLElement>(toBox ? "#question" : "main h1");
    next?.focus({ preventScroll: true });
  }, [view, beginAt]);
}

/** Asking in a new conversation, or another place in the same debate, is no other view. */
function viewKey(route: Route): string {
  if (route.view === "conversation" || route.view === "new") return "new";
  if (route.view === "debate") return `debate ${route.id}`;
  return route.view === "speaker" ? `speaker ${route.name}` : route.view;
}

function titleOf(route: Route, question: string | null): string | null {
  switch (route.view) {
    case "new":
      return null;
    case "conversation":
      return question;
    case "conversations":
      return "Conversations";
    case "debates":
      return "Debates";
    case "debate":
      return "Debate";
    case "speakers":
      return "Speakers";
    case "speaker":
      return route.name;
    case "briefing":
      return "Briefing";
    case "nowhere":
      return "Nothing here";
  }
}
