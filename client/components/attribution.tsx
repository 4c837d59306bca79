import type { Speaker } from "../../server/contract.ts";
import { rolesInWords } from "../wording.ts";

/** Why the speaker is shown so, and what is known of party, office and role. */
export function Attribution({ speaker }: { speaker: Speaker }) {
  const roles = rolesInWords(speaker);
  return (
    <div class="attribution">
      <p class={`attribution-note ${speaker.attribution}`} dir="auto">
        {note(speaker)}
      </p>
      {speaker.officeBasis === "office-holders" && (
        <p class="quiet">
          Office on that day from the table of office-holders; the source does not print it.
        </p>
      )}
      {speaker.partyBasis === "government" && (
        <p class="quiet">
          Party from the government of that day, for a Minister; the source does not print it.
        </p>
      )}
      {roles && <p class="quiet">Spoke as: {roles}.</p>}
    </div>
  );
}

function note({ name, attribution, evidence, correction, printedAs }: Speaker): string {
  if (correction) {
    const what = name === null ? "the name shown before was wrong" : `the speaker is ${name}`;
    const printed = printedAs ? ` The source prints “${printedAs}”.` : "";
    return `Corrected locally, in the corrections file beside this index: ${what}. Reason given: “${correction}”${printed}`;
  }
  const because = evidence.map((reason) => reason.replace(/\.$/, "")).join("; ");
  if (attribution === "stated") {
    return printedAs && printedAs !== name
      ? `Named in the source, as “${printedAs}”.`
      : "Named in the source.";
  }
  if (attribution === "unidentified" || name === null) {
    return `The source does not name the speaker, and nothing in it makes plain who it was${because ? `: ${because}` : ""}.`;
  }
  return because
    ? `Shown as ${name} because: ${because}.`
    : `Shown as ${name}, whom the source does not name.`;
}
