import { useCallback, useState } from "preact/hooks";
import type { SpeakerList } from "../../server/contract.ts";
import { speakerPath } from "../route.ts";
import { useServices } from "../services.ts";
import { useLoaded } from "../use-loaded.ts";
import { containsAll, countOf } from "../wording.ts";
import { Link } from "./link.tsx";
import { LoadedView } from "./loaded-view.tsx";
import { MoreButton, usePage } from "./more-button.tsx";
import { PartyKey } from "./party-key.tsx";
import { SearchField } from "./search-field.tsx";

/** Everybody who spoke in what is indexed. */
export function SpeakersView() {
  const { api } = useServices();
  const load = useCallback((signal: AbortSignal) => api.speakers(signal), [api]);
  const [loaded, again] = useLoaded(load);
  return (
    <main class="view">
      <h1 tabIndex={-1}>Speakers</h1>
      <LoadedView loaded={loaded} again={again} busy="Fetching the speakers …">
        {(list) => <List {...list} />}
      </LoadedView>
    </main>
  );
}

function List({ speakers, unidentified }: SpeakerList) {
  const [wanted, setWanted] = useState("");
  const found = speakers.filter(({ name, parties, offices }) =>
    containsAll([name, ...parties, ...offices], wanted),
  );
  const page = usePage(found, wanted);
  return (
    <>
      <SearchField
        label={`Search ${countOf(speakers.length, "speaker")} by name, party or office`}
        value={wanted}
        onChange={setWanted}
        found={wanted.trim() === "" ? null : found.length}
      />
      {unidentified > 0 && (
        <p class="quiet">
          The speaker of {countOf(unidentified, "contribution")} is not identified.
        </p>
      )}
      <ul class="rows">
        {page.shown.map(({ name, contributions, parties, offices, ...how }) => (
          <li key={name} class="row">
            <Link to={speakerPath(name)} class="row-title">
              <bdi>{name}</bdi>
            </Link>
            <p class="where">
              {parties.map((party) => (
                <span key={party} class="part">
                  <PartyKey party={party} />
                  {party}
                </span>
              ))}
              {offices.map((office) => (
                <span key={office} class="part">
                  {office}
                </span>
              ))}
            </p>
            <p class="quiet">
              {countOf(contributions, "contribution")}
              {howNamed(how)}
            </p>
          </li>
        ))}
      </ul>
      <MoreButton page={page} />
    </>
  );
}

type Summary = SpeakerList["speakers"][number];

/** ", some of them inferred, 2 corrected locally"; empty where the sources state all of them. */
function howNamed({
  attributions,
  corrected,
}: Pick<Summary, "attributions" | "corrected">): string {
  const others = attributions.includes("stated") || corrected > 0;
  const inferred = others ? ", some of them inferred" : ", all inferred";
  return [
    attributions.includes("inferred") ? inferred : "",
    corrected > 0 ? `, ${corrected} corrected locally` : "",
  ].join("");
}
