/** Where the page is, kept in the address so that back, reload and links work. */
import { createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import { type Route, routeOf } from "./route.ts";

export type Navigate = (path: string, options?: { replace?: boolean }) => void;

/** Lets links anywhere move the page without loading it anew. */
export const NavigationContext = createContext<Navigate>(() => {});

export const useNavigate = () => useContext(NavigationContext);

export function useRoute(): { route: Route; navigate: Navigate } {
  const [address, setAddress] = useState(currentAddress);
  useEffect(() => {
    const onMove = () => setAddress(currentAddress());
    addEventListener("popstate", onMove);
    return () => removeEventListener("popstate", onMove);
  }, []);
  const navigate = useCallback<Navigate>((path, { replace = false } = {}) => {
    if (path !== currentAddress()) {
      if (replace) history.replaceState(null, "", path);
      else history.pushState(null, "", path);
    }
    setAddress(currentAddress());
  }, []);
  const route = useMemo(() => routeOf(location), [address]);
  return { route, navigate };
}

const currentAddress = () => location.pathname + location.search;
