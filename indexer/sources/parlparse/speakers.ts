/** Who speaks, by the attributes of a ParlParse speech. */
import { printDay } from "../../dates.ts";
import { speakerOfTheCommons } from "../../presiding.ts";
import { type TurnSpeaker, UNIDENTIFIED } from "../block.ts";
import type { Speech } from "./items.ts";

const GROUP =
  /^(?:(?:several|many) )?(?:hon\.?|right hon\.?|noble|opposition|labour|conservative) (?:members|lords)$|^(?:members|all)$/i;
const CHAIR =
  /^(?:Mr|Madam)\.? (?:Deputy )?Speaker$|^(?:The )?(?:Deputy )?(?:Lord Speaker|Chairman of Committees|Chairman|Chair|Temporary Chair(?:man)?)$/i;

/** Words that only whoever presides begins with. */
const PRESIDES =
  /^(?:Order[.!,:;\s—–-]|I call (?!on\b|for\b|it\b|upon\b)(?:the |[A-Z])|With this it will be convenient|We (?:now )?come to |I am now (?:introducing|suspending)|I (?:must|shall|will) (?:now )?put the Question)/;

/** Several people at once ("Hon. Members"), who cannot be one speaker. */
export function isGroup(speech: Speech): boolean {
  return GROUP.test((speech.attributes.speakername ?? "").trim());
}

/** True where the words are the Chair's. */
export function presides(speech: Speech): boolean {
  return PRESIDES.test(speech.paragraphs[0]?.text ?? "");
}

/** A name by which the same person is known within a file. */
export function personOf(speech: Speech): string {
  const { person_id, speakerid, speakername } = speech.attributes;
  const id = person_id ?? speakerid;
  return id && id !== "unknown" ? id : (speakername ?? "");
}

function speakerByOffice(printed: string, date: string | null): TurnSpeaker {
  const chair = { ...UNIDENTIFIED, printedAs: printed, chair: true };
  const name = date && /^Mr\.? Speaker$/i.test(printed) ? speakerOfTheCommons(date) : null;
  if (!name || !date) return chair;
  const evidence = [
    `the source prints “${printed}”, and ${name} was Speaker of the House of Commons on ${printDay(date)}`,
  ];
  return { ...chair, name, attribution: "inferred", evidence };
}

/** In the chamber the Speaker speaks as the Chair only. */
function isHouseOfCommons({ attributes }: Speech): boolean {
  return attributes.id?.startsWith("uk.org.publicwhip/debate/") ?? false;
}

/** The speaker as the source states, or unidentified. */
export function speakerOf(speech: Speech, date: string | null): TurnSpeaker {
  const { nospeaker, speakername = "", speakeroffice } = speech.attributes;
  const printed = speakername.replace(/\s+/g, " ").trim();
  if (nospeaker === "true" || printed === "") return UNIDENTIFIED;
  if (isGroup(speech)) return { ...UNIDENTIFIED, printedAs: printed };
  if (CHAIR.test(printed)) return speakerByOffice(printed, date);
  return {
    ...UNIDENTIFIED,
    name: printed,
    chair: date !== null && isHouseOfCommons(speech) && speakerOfTheCommons(date) === printed,
    attribution: "stated",
    printedAs: speakeroffice ? `${speakeroffice} (${printed})` : printed,
    office: speakeroffice ? speakeroffice.replace(/^The /, "") : null,
  };
}
