/**
 * Single keys: j and k through the quotations, / to the question box. Enter and Escape are the
 * browser's and the panel's own. People who dictate or slip can turn them off (WCAG 2.1.4).
 */
import { useCallback, useEffect, useState } from "preact/hooks";
import { keepText, keptText } from "./kept-text.ts";

/** @param onAsk moves to the question box */
export function useShortcuts(onAsk: () => void): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => keptText("shortcuts") !== "off");
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (isForTyping(event.target)) return;
      if (event.key === "/") onAsk();
      else if (event.key === "j" || event.key === "k")
        moveThroughMarkers(event.key === "j" ? 1 : -1);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [on, onAsk]);
  const change = useCallback((wanted: boolean) => {
    keepText("shortcuts", wanted ? "" : "off");
    setOn(wanted);
  }, []);
  return [on, change];
}

const isForTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches("textarea, select, input:not([type=checkbox], [type=radio])");

/**
 * From where the focus is. With a source open beside the page the next one opens; else the next
 * marker gets the focus.
 */
function moveThroughMarkers(step: 1 | -1): void {
  const markers = [...document.querySelectorAll<HTMLButtonElement>("main button.marker")];
  const panelOpen = document.querySelector("dialog.source-panel[open]") !== null;
  const opened = markers.findLast((marker) => panelOpen && marker.classList.contains("opened"));
  const here = opened ?? document.activeElement ?? document.body;
  const liesThere = (marker: Element) =>
    here.compareDocumentPosition(marker) &
    (step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING);
  const next = step > 0 ? markers.find(liesThere) : markers.findLast(liesThere);
  if (!next) return;
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  if (panelOpen) next.click();
}
