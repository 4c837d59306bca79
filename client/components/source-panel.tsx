import { useEffect, useRef, useState } from "preact/hooks";
import type { Citation, ContributionInPlace } from "../../server/contract.ts";
import { type Api, RequestFailure } from "../api.ts";
import { usePanelDialog } from "../use-panel-dialog.ts";
import { debateDay, debateTitle, speakerName } from "../wording.ts";
import { CopyButtons } from "./copy-buttons.tsx";
import { SourceView } from "./source-view.tsx";

interface Props {
  api: Api;
  citation: Citation;
  onClose: () => void;
}

type Loaded =
  | { phase: "loading" }
  | { phase: "failed"; message: string }
  | { phase: "here"; place: ContributionInPlace };

/** The place a quotation comes from: beside the conversation, or over it on a narrow screen. */
export function SourcePanel({ api, citation, onClose }: Props) {
  const [loaded, setLoaded] = useState<Loaded>({ phase: "loading" });
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = usePanelDialog(onClose);
  const { contributionId, marker, debate, speaker } = citation;

  // Each attempt loads anew on purpose.
  useEffect(() => {
    const stop = new AbortController();
    setLoaded({ phase: "loading" });
    api.contribution(contributionId, stop.signal).then(
      (place) => setLoaded({ phase: "here", place }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const message =
          error instanceof RequestFailure ? error.message : "This source cannot be shown.";
        setLoaded({ phase: "failed", message });
      },
    );
    return () => stop.abort();
  }, [api, contributionId, attempt]);

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
            {speaker.attribution === "inferred" && <span class="badge">speaker inferred</span>}
            <span class="part">{debateDay(debate)}</span>
          </p>
        </div>
        <button type="button" class="button close" onClick={onClose}>
          Close
        </button>
      </div>
      <div class="panel-body" aria-busy={loaded.phase === "loading"}>
        {loaded.phase === "loading" && <p class="under-way">Opening the source …</p>}
        {loaded.phase === "failed" && (
          <div class="notice problem" role="alert">
            <p dir="auto">{loaded.message}</p>
            <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
              Try again
            </button>
          </div>
        )}
        {loaded.phase === "here" && <SourceView place={loaded.place} citation={citation} />}
      </div>
      {loaded.phase === "here" && (
        <CopyButtons key={marker} contribution={loaded.place.contribution} quote={citation.quote} />
      )}
    </dialog>
  );
}
