import type { SearchResponse } from "../../server/contract.ts";
import { speakerPath } from "../route.ts";
import { Link } from "./link.tsx";
import { PartyKey } from "./party-key.tsx";

type Counted = SearchResponse["facets"]["whoSpoke"];

interface Props {
  whoSpoke: Counted;
  /** All that match, whether or not their speaker is known. */
  total: number;
  busy: boolean;
  onChoose: (party: string) => void;
}

const namesShown = 5;

/** Who spoke, by party at the time, as a small table. */
export function WhoSpoke({ whoSpoke, total, busy, onChoose }: Props) {
  const parties = byParty(whoSpoke);
  const named = whoSpoke.reduce((sum, { count }) => sum + count, 0);
  return (
    <table class="counts who-spoke">
      <caption class="small-heading">Who spoke, by party</caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">Contributions</th>
          <th scope="col">People</th>
        </tr>
      </thead>
      <tbody>
        {parties.map(({ party, count, people }) => (
          <tr key={party}>
            <th scope="row">
              {party === null ? (
                "Party not known"
              ) : (
                <button
                  type="button"
                  class="link-button"
                  disabled={busy}
                  onClick={() => onChoose(party)}
                >
                  <PartyKey party={party} />
                  {party}
                </button>
              )}
            </th>
            <td>{count}</td>
            <td>
              {people.slice(0, namesShown).map((person, place) => (
                <span key={person.name}>
                  {place > 0 && ", "}
                  <Link to={speakerPath(person.name)}>{person.name}</Link> {person.count}
                </span>
              ))}
              {people.length > namesShown && ` and ${people.length - namesShown} more`}
            </td>
          </tr>
        ))}
        {total > named && (
          <tr>
            <th scope="row">Not identified</th>
            <td>{total - named}</td>
            <td class="quiet">The source does not say who spoke.</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function byParty(whoSpoke: Counted) {
  const parties = new Map<string | null, { count: number; people: Counted }>();
  for (const person of whoSpoke) {
    const { count, people } = parties.get(person.party) ?? { count: 0, people: [] };
    parties.set(person.party, { count: count + person.count, people: [...people, person] });
  }
  return [...parties]
    .map(([party, rest]) => ({ party, ...rest }))
    .sort((a, b) => b.count - a.count);
}
