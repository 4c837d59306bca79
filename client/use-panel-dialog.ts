/** Shows a `<dialog>` beside the page on a wide screen and over it on a narrow one. */
import { useEffect, useRef } from "preact/hooks";

/** As the breakpoint in `styles.css` from which the panel stands beside the conversation. */
const wideScreen = "(min-width: 64rem)";

/** @param onClose called for Escape, with the panel beside the page too. */
export function usePanelDialog(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const wide = matchMedia(wideScreen);
    const show = () => {
      const element = dialog.current;
      if (!element) return;
      const focused = element.contains(document.activeElement) ? document.activeElement : null;
      if (element.open) element.close();
      if (wide.matches) element.show();
      else element.showModal();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    };
    show();
    wide.addEventListener("change", show);
    return () => wide.removeEventListener("change", show);
  }, []);

  useEffect(() => {
    const element = dialog.current;
    const onCancel = (event: Event) => {
      event.preventDefault();
      onClose();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    element?.addEventListener("cancel", onCancel);
    document.addEventListener("keydown", onKey);
    return () => {
      element?.removeEventListener("cancel", onCancel);
      document.removeEventListener("keydown", onKey);
    };
  }, [onClose]);

  return dialog;
}
