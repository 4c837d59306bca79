/** Small days of ParlParse, written for the tests in the form of the real ones. */
import { Buffer } from "node:buffer";
import type { Contribution } from "../../../indexer/contribution.ts";
import { DocumentError } from "../../../indexer/document.ts";
import { readParlParse } from "../../../indexer/sources/parlparse/read-parlparse.ts";

const DAY = "uk.org.publicwhip/debate/2016-05-09b";

let number = 0;

/** A speech: the body is one paragraph unless it has its own tags. */
export function speech(attributes: string, body: string, id = DAY): string {
  number += 1;
  const paragraphs = /<(?:p|table|tr)\b/.test(body) ? body : `<p pid="x">${body}</p>`;
  const column = attributes.includes("colnum") ? "" : ' colnum="357"';
  return `<speech id="${id}.${number}" ${attributes}${column}>\n${paragraphs}\n</speech>\n`;
}

/** A speech by a named person. */
export function said(name: string, body: string, more = "", id = DAY): string {
  return speech(`speakername="${name}" person_id="p/${name}" ${more}`, body, id);
}

export function heading(level: "oral" | "major" | "minor", text: string, id = DAY): string {
  number += 1;
  return `<${level}-heading id="${id}.${number}" nospeaker="true" colnum="357">\n\t${text}\n</${level}-heading>\n`;
}

export const day = (...items: string[]): string =>
  `<publicwhip scraperversion="b" latest="yes">\n${items.join("")}</publicwhip>\n`;

export interface ReadDay {
  contributions: Contribution[];
  documents: number;
  /** The error that reading ended with, as the user is told. */
  error: DocumentError | null;
}

/** Reads a file's text or bytes, in small chunks, so that every boundary is crossed. */
export async function readDay(content: string | Buffer, chunk = 61): Promise<ReadDay> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const result: ReadDay = { contributions: [], documents: 0, error: null };
  const open = async function* () {
    for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk);
  };
  try {
    for await (const event of readParlParse({ file: "day.xml", open })) {
      if (event.type === "contribution") result.contributions.push(event.contribution);
      if (event.type === "document") result.documents += 1;
    }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    result.error = error;
  }
  return result;
}

/** "kind name: first words" of each contribution, and what it answers. */
export function told({ contributions }: ReadDay): string[] {
  return contributions.map(({ kind, speaker, text, answers }) => {
    const question = contributions.find(({ id }) => id === answers);
    const answered = question ? ` <- ${question.text.slice(0, 12)}` : "";
    return `${kind} ${speaker.name}: ${text.slice(0, 24)}${answered}`;
  });
}
