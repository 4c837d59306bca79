import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Citation } from "../../server/contract.ts";
import { useServices } from "../services.ts";
import { useLoaded } from "../use-loaded.ts";
import { usePanelDialog } from "../use-panel-dialog.ts";
import { debateDay, debateTitle, speakerName } from "../wording.ts";
import { CopyButtons } from "./copy-buttons.tsx";
import { KeepButton } from "./keep-button.tsx";
import { LoadedView } from "./loaded-view.tsx";
import { SourceView } from "./source-view.tsx";
import { SpeakerBadge } from "./speaker-badge.tsx";

interface Props {
  citation: Citation;
  onClose: () => void;
}

/** The place a quotation comes from: beside the conversation, or over it on a narrow screen. */
export function SourcePanel({ citation, onClose }: Props) {
  const { api } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = usePanelDialog(onClose);
  const { contributionId, marker, debate } = citation;
  const load = useCallback(
    (signal: AbortSignal) => api.contribution(contributionId, signal),
    [api, contributionId],
  );
  const [loaded, again] = useLoaded(load);
  // An answer kept from earlier may name somebody whom a correction has replaced since.
  const { speaker } = loaded.phase === "here" ? loaded.value.contribution : citation;

  // Focus moves when another source opens.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [contributionId, marker]);

  return (
    <dialog ref={dialog} class="source-panel" aria-labelledby="source-heading">
      <div class="panel-bar">
        <div class="panel-title">
          <h2 id="source-heading" ref={heading} tabIndex={-1} dir="auto">
            <span class="marker" aria-hidden="true">
              {marker}
            </span>
            {debateTitle(debate)}
          </h2>
          <p class="where">
            <bdi class="part">{speakerName(speaker)}</bdi>
            <SpeakerBadge speaker={speaker} />
            <span class="part">{debateDay(debate)}</span>
          </p>
        </div>
        <div class="panel-ends">
          <button type="button" class="button close" onClick={onClose}>
            Close
          </button>
          <KeepButton citation={citation} />
        </div>
      </div>
      <div class="panel-body" aria-busy={loaded.phase === "loading"}>
        <LoadedView loaded={loaded} again={again} busy="Opening the source …">
          {(place) => <SourceView place={place} citation={citation} />}
        </LoadedView>
      </div>
      {loaded.phase === "here" && (
        <CopyButtons key={marker} contribution={loaded.value.contribution} citation={citation} />
      )}
    </dialog>
  );
}
