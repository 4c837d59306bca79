import { useState } from "preact/hooks";
import type { Briefing, BriefingRequest } from "../../../server/contract.ts";
import { type BriefingOptions, RequestFailure } from "../../api.ts";
import { briefingFileName } from "../../briefing/file-name.ts";
import { saveBlob } from "../../save-file.ts";
import { useServices } from "../../services.ts";

interface Props {
  request: BriefingOptions;
  /** As it is shown; null while there is none to hand on. */
  briefing: Briefing | null;
}

const formats: readonly { format: BriefingRequest["format"]; words: string; ending: string }[] = [
  { format: "docx", words: "Word", ending: "docx" },
  { format: "markdown", words: "Markdown", ending: "md" },
  { format: "json", words: "JSON", ending: "json" },
];

/** Saves the briefing as a file, or prints it. */
export function ExportBar({ request, briefing }: Props) {
  const { api } = useServices();
  const [outcome, setOutcome] = useState<{ words: string; failed: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async ({ format, words, ending }: (typeof formats)[number]) => {
    if (busy || !briefing) return;
    setBusy(true);
    setOutcome({ words: `Making the ${words} file …`, failed: false });
    try {
      const { file, name } = await api.briefingFile(request, format);
      const fileName = name ?? briefingFileName(briefing.title, ending);
      saveBlob(fileName, file);
      setOutcome({ words: `Saved as ${fileName}.`, failed: false });
    } catch (error) {
      const why = error instanceof RequestFailure ? error.message : "Something went wrong.";
      setOutcome({ words: `No ${words} file was made. ${why}`, failed: true });
    }
    setBusy(false);
  };
  return (
    <section class="export-bar" aria-label="Save the briefing">
      <span class="quiet" aria-hidden="true">
        Save as
      </span>
      {formats.map((one) => (
        <button
          key={one.format}
          type="button"
          class={one.format === "docx" ? "button primary" : "button"}
          disabled={!briefing}
          aria-busy={busy}
          onClick={() => void save(one)}
        >
          <span class="visually-hidden">Save as </span>
          {one.words}
        </button>
      ))}
      <button type="button" class="button" disabled={!briefing} onClick={() => print()}>
        Print<span class="on-wide"> or PDF</span>
      </button>
      <p class={outcome?.failed ? "outcome problem-text" : "outcome"} role="status">
        {outcome?.words}
      </p>
    </section>
  );
}
