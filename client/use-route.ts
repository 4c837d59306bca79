/** Where the page is, kept in the address so that back, reload and links work. */
import { createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Route, routeOf } from "./route.ts";

export type Navigate = (path: string, options?: { replace?: boolean }) => void;

/** Lets links anywhere move the page without loading it anew. */
export const NavigationContext = createContext<Navigate>(() => {});

export const useNavigate = () => useContext(NavigationContext);

export function useRoute(): {
  route: Route;
  navigate: Navigate;
  /** How far down to begin: where the page stood when it was left, if one goes back or forward. */
  beginAt: { readonly current: number };
} {
  const [address, setAddress] = useState(currentAddress);
  const beginAt = useRef(0);
  const left = useRef(new Map<string, number>());
  const shown = useRef(address);
  const move = useCallback((isReturn: boolean) => {
    left.current.set(shown.current, scrollY);
    shown.current = currentAddress();
    beginAt.current = (isReturn && left.current.get(shown.current)) || 0;
    setAddress(shown.current);
  }, []);
  useEffect(() => {
    const onMove = () => move(true);
    addEventListener("popstate", onMove);
    return () => removeEventListener("popstate", onMove);
  }, [move]);
  const navigate = useCallback<Navigate>(
    (path, { replace = false } = {}) => {
      if (path === currentAddress()) return;
      if (replace) history.replaceState(null, "", path);
      else history.pushState(null, "", path);
      move(false);
    },
    [move],
  );
  const route = useMemo(() => routeOf(location), [address]);
  return { route, navigate, beginAt };
}

const currentAddress = () => location.pathname + location.search;
