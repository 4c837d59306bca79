import type { IndexStatus } from "../use-index-status.ts";

interface Props {
  status: IndexStatus;
  /** What happens meanwhile to what was or will be asked. */
  reassurance: string;
}

/** Why no answer can be had just now; nothing when the server is ready. */
export function StatusNotice({ status, reassurance }: Props) {
  if (status.phase === "ready") return null;
  const reasons = reasonsFor(status);
  const [, done, total] = /(\d+) of (\d+)/.exec(reasons.join(" ")) ?? [];
  return (
    <div class="notice">
      {reasons.map((reason) => (
        <p key={reason} dir="auto">
          {reason}
        </p>
      ))}
      {done && total && (
        <progress value={Number(done)} max={Number(total)} aria-label="Building the index" />
      )}
      <p class="quiet">{reassurance}</p>
    </div>
  );
}

function reasonsFor(status: Exclude<IndexStatus, { phase: "ready" }>): string[] {
  switch (status.phase) {
    case "loading":
      return ["Asking the server whether it is ready …"];
    case "away":
      return ["The server does not answer. Check that it is running; this page keeps trying."];
    case "not-ready":
      // The advice is for programs: this page tries again by itself.
      return status.problems.map((problem) => problem.replace(/ ?Try again in a moment\.$/, ""));
  }
}
