/** The part of the page that makes briefings; it is fetched only when somebody opens it. */
import { requestOf } from "../../briefing/draft.ts";
import { useDraft } from "../../briefing/use-draft.ts";
import { usePreview } from "../../briefing/use-preview.ts";
import { useKeptList } from "../../keeping/use-keeping.ts";
import type { Asked } from "../../route.ts";
import { ExportBar } from "./export-bar.tsx";
import { KeptList } from "./kept-list.tsx";
import { Options } from "./options.tsx";
import { PreviewView } from "./preview-view.tsx";
import { SourceChoice } from "./source-choice.tsx";

export interface BriefingBodyProps {
  /** The question that the briefing is on; null for one from what was kept. */
  asked: Asked | null;
  /** The last question of the open conversation. */
  lastAsked: Asked | null;
}

/** What to quote, how much of it, the files to take away, and the briefing as it will be. */
export function BriefingBody({ asked, lastAsked }: BriefingBodyProps) {
  const { kept } = useKeptList();
  const [draft, change] = useDraft();
  const request = kept && requestOf(draft, asked, kept);
  const preview = usePreview(request);
  if (kept === null) return <p class="under-way">Looking up what you kept …</p>;
  return (
    <>
      <div class="briefing-editor">
        <SourceChoice {...{ asked, lastAsked, kept, draft, change }} />
        {asked === null && <KeptList kept={kept} />}
        {request && <Options draft={draft} change={change} fromKept={asked === null} />}
      </div>
      {request && (
        <>
          <PreviewView {...{ preview, request, asked, draft, change }} />
          <ExportBar request={request} briefing={preview.shown} />
        </>
      )}
    </>
  );
}
