import type { IndexStatus } from "../use-index-status.ts";
import { coverageLine } from "../wording.ts";

export function Header({ status }: { status: IndexStatus }) {
  return (
    <header class="page-header">
      <p class="name">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        Dispatch Box
      </p>
      <p class="coverage">{lineFor(status)}</p>
    </header>
  );
}

function lineFor(status: IndexStatus): string {
  switch (status.phase) {
    case "loading":
      return "Looking at what is indexed …";
    case "away":
      return "The server does not answer. Trying again …";
    case "not-ready":
      return "The index is not ready yet.";
    case "ready":
      return coverageLine(status.index, status.debates);
  }
}
