import { useCallback, useState } from "preact/hooks";
import type { DebateList } from "../../server/contract.ts";
import { debatePath } from "../route.ts";
import { useServices } from "../services.ts";
import { useLoaded } from "../use-loaded.ts";
import { containsAll, countOf, debateDay, debateTitle } from "../wording.ts";
import { Link } from "./link.tsx";
import { LoadedView } from "./loaded-view.tsx";
import { MoreButton, usePage } from "./more-button.tsx";
import { SearchField } from "./search-field.tsx";
import { Where } from "./where.tsx";

/** Every debate that is indexed. */
export function DebatesView() {
  const { api } = useServices();
  const load = useCallback((signal: AbortSignal) => api.debates(signal), [api]);
  const [loaded, again] = useLoaded(load);
  return (
    <main class="view">
      <h1 tabIndex={-1}>Debates</h1>
      <LoadedView loaded={loaded} again={again} busy="Fetching the debates …">
        {({ debates }) => <List debates={debates} />}
      </LoadedView>
    </main>
  );
}

function List({ debates }: DebateList) {
  const [wanted, setWanted] = useState("");
  const found = debates.filter(({ debate }) =>
    containsAll([debateTitle(debate), debate.venue, debate.house, debateDay(debate)], wanted),
  );
  const page = usePage(found, wanted);
  return (
    <>
      <SearchField
        label={`Search ${countOf(debates.length, "debate")} by title, venue or day`}
        value={wanted}
        onChange={setWanted}
        found={wanted.trim() === "" ? null : found.length}
      />
      <ul class="rows">
        {page.shown.map(({ debate, contributions }) => (
          <li key={debate.id} class="row">
            <Link to={debatePath(debate.id)} class="row-title">
              <bdi>{debateTitle(debate)}</bdi>
            </Link>
            <Where debate={debate} />
            <p class="quiet">{countOf(contributions, "contribution")}</p>
          </li>
        ))}
      </ul>
      <MoreButton page={page} />
    </>
  );
}
