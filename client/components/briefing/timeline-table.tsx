import type { BriefingItem } from "../../../server/contract.ts";

/** The debates in order of day; nothing where there are none. */
export function TimelineTable({ items }: { items: readonly BriefingItem[] }) {
  const rows = items.flatMap((item) => (item.kind === "date" && item.row ? [item.row] : []));
  if (rows.length === 0) return null;
  return (
    <table class="counts timeline">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Debate</th>
          <th scope="col">Found</th>
          <th scope="col">Quoted</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ debateId, day, debate, found, markers }) => (
          <tr key={debateId}>
            <th scope="row">{day}</th>
            <td>
              <bdi>{debate}</bdi>
            </td>
            <td>{found}</td>
            <td>{markers.join(", ") || "none"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
