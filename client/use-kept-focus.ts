/**
 * The focus is never lost: where what has it goes, or is disabled, often because it was pressed, the
 * nearest thing that is left takes it. Without this a keyboard begins again at the top of the page.
 */
import { useEffect } from "preact/hooks";

const canTakeIt = '[tabindex="-1"], a[href], button:not(:disabled), textarea, input';

/** Lets the page settle first: many parts give the focus on by themselves. In milliseconds. */
const patience = 50;

export function useKeptFocus(): void {
  useEffect(() => {
    /** What had the focus last, and what it stood in, from the inside out. */
    let places: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (event: Event) => {
      places = event.composedPath().filter((one) => one instanceof Element);
    };
    const forget = () => {
      places = [];
    };
    const giveOn = () => {
      const [had] = places;
      if (!had || document.activeElement !== document.body) return;
      if (had.isConnected && !had.matches(":disabled")) return;
      for (const place of places.filter((one) => one.isConnected)) {
        for (const next of place.querySelectorAll<HTMLElement>(canTakeIt)) {
          next.focus();
          if (document.activeElement === next) return;
        }
      }
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(giveOn, patience);
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["disabled"],
    });
    document.addEventListener("focusin", remember);
    // Who points sees where to point next; on a phone a focused field would raise the keyboard.
    document.addEventListener("pointerdown", forget);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget);
    };
  }, []);
}
