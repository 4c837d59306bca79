import { countKept } from "../keeping/kept.ts";
import { useKeptList } from "../keeping/use-keeping.ts";
import type { Route } from "../route.ts";
import { useServices } from "../services.ts";
import { Link } from "./link.tsx";

/** The name, the ways through the page, and whether something is amiss. */
export function Header({ view }: { view: Route["view"] }) {
  const { status } = useServices();
  const count = countKept(useKeptList().kept ?? []);
  const trouble = troubleIn(status.phase);
  return (
    <header class="page-header">
      <Link to="/" class="name">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        Dispatch Box
      </Link>
      <nav aria-label="Main" class="main-nav">
        <Link to="/" current={view === "new"}>
          New<span class="on-wide"> question</span>
        </Link>
        <Link to="/conversations" current={view === "conversations"}>
          Conversations
        </Link>
        <Link to="/debates" current={view === "debates"}>
          Debates
        </Link>
        <Link to="/speakers" current={view === "speakers"}>
          Speakers
        </Link>
        <Link to="/briefing" class="to-briefing" current={view === "briefing"}>
          Briefing
          {count > 0 && (
            <span class="kept-count">
              {count}
              <span class="visually-hidden"> kept</span>
            </span>
          )}
        </Link>
      </nav>
      {trouble && <p class="server-trouble">{trouble}</p>}
    </header>
  );
}

function troubleIn(phase: "loading" | "away" | "not-ready" | "ready"): string | null {
  if (phase === "away") return "The server does not answer. Trying again …";
  return phase === "not-ready" ? "The index is not ready yet." : null;
}
