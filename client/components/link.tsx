import type { ComponentChildren } from "preact";
import { useNavigate } from "../use-route.ts";

interface Props {
  to: string;
  class?: string;
  /** True on the link to where the page is. */
  current?: boolean;
  children: ComponentChildren;
}

/** A link within the page, which does not load it anew; other clicks are left to the browser. */
export function Link({ to, class: className, current = false, children }: Props) {
  const navigate = useNavigate();
  return (
    <a
      href={to}
      class={className}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
          return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
