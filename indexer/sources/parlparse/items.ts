/**
 * ParlParse XML as a stream of headings and speeches, a few at a time, so that memory does not grow
 * with the file. Divisions are passed over; rows of tables are paragraphs.
 */
import { SaxesParser } from "saxes";
import { DocumentError } from "../../document.ts";
import type { Paragraph } from "../block.ts";
import { decodeXml } from "./decode.ts";

export interface Heading {
  type: "heading";
  level: "oral" | "major" | "minor";
  attributes: Readonly<Record<string, string>>;
  text: string;
}

export interface SpeechParagraph extends Paragraph {
  /** Printed in italics throughout, as Hansard prints what was done and not said. */
  italic: boolean;
}

export interface Speech {
  type: "speech";
  attributes: Readonly<Record<string, string>>;
  paragraphs: SpeechParagraph[];
  /** The first paragraph carries the number of a tabled oral question. */
  listed: boolean;
}

export interface Root {
  type: "root";
  attributes: Readonly<Record<string, string>>;
}

const HEADINGS: Readonly<Record<string, Heading["level"]>> = {
  "oral-heading": "oral",
  "major-heading": "major",
  "minor-heading": "minor",
};

/** The longest sitting days hold 3 MB of text in all; more between two headings is no debate. */
const MOST_UNDER_A_HEADING = 16 * 1024 * 1024;

/** `<!ENTITY mdash "&#8212;">` of the file's own DOCTYPE: single characters only. */
function entitiesOf(doctype: string): Record<string, string> {
  const entities: Record<string, string> = {};
  for (const match of doctype.matchAll(/<!ENTITY\s+(\w+)\s+"&#(x?)([0-9A-Fa-f]{1,6});"/g)) {
    const [, name = "", hex, digits = ""] = match;
    const code = Number.parseInt(digits, hex ? 16 : 10);
    if (code > 0 && code <= 0x10ffff) entities[name] = String.fromCodePoint(code);
  }
  return entities;
}

/** Builds items out of the parser's events. */
class ItemBuilder {
  readonly ready: (Heading | Speech | Root)[] = [];
  private heading: Heading | null = null;
  private speech: Speech | null = null;
  private paragraph: (SpeechParagraph & { link: string }) | null = null;
  private inLink = 0;
  private skipped = 0;
  private held = 0;

  /** More text has come since the last heading than a debate has. */
  get overfull(): boolean {
    return this.held > MOST_UNDER_A_HEADING;
  }

  open(name: string, attributes: Record<string, string>, line: number): void {
    if (this.skipped > 0 || name === "division") {
      this.skipped += 1;
      return;
    }
    const level = HEADINGS[name];
    if (name === "publicwhip") this.ready.push({ type: "root", attributes });
    else if (level) this.heading = { type: "heading", level, attributes, text: "" };
    else if (name === "speech") {
      this.speech = { type: "speech", attributes, paragraphs: [], listed: false };
    } else if (this.speech && !this.paragraph && (name === "p" || name === "tr")) {
      const italic = attributes.class === "italic";
      this.paragraph = { text: "", link: "", lineStart: line, lineEnd: line, italic };
      this.speech.listed ||= attributes.qnum !== undefined;
    } else if (name === "a") this.inLink += 1;
    else if (name === "br" || name === "td") this.text(" ");
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    this.held += text.length;
    if (this.paragraph) {
      this.paragraph.text += text;
      if (this.inLink > 0) this.paragraph.link += text;
    } else if (this.heading) this.heading.text += text;
  }

  close(name: string, line: number): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (name === "a") this.inLink -= 1;
    else if ((name === "p" || name === "tr") && this.paragraph) this.endParagraph(line);
    else if (HEADINGS[name] && this.heading) {
      const text = this.heading.text.replace(/\s+/g, " ").trim();
      this.ready.push({ ...this.heading, text });
      this.heading = null;
      this.held = 0;
    } else if (name === "speech" && this.speech) {
      if (this.speech.paragraphs.length > 0) this.ready.push(this.speech);
      this.speech = null;
    }
  }

  private endParagraph(line: number): void {
    if (!this.paragraph) return;
    const { text, link, ...printed } = this.paragraph;
    this.paragraph = null;
    const words = text.replace(/\s+/g, " ").trim();
    // A paragraph that is a link and nothing else ("Main Bill Page") is the publisher's, not speech.
    const publisher = link !== "" && link.replace(/\s+/g, " ").trim() === words;
    if (words !== "" && !publisher) {
      this.speech?.paragraphs.push({ ...printed, text: words, lineEnd: line });
    }
  }
}

/** The items of a file, in its order. @throws {DocumentError} naming the line where the XML breaks */
export async function* readItems(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Heading | Speech | Root> {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({
    position: true,
    xmlns: false,
  });
  const builder = new ItemBuilder();
  let failure: DocumentError | null = null;
  parser.on("error", (error) => {
    const reason = `the XML is malformed (${error.message.replace(/^\d+:\d+: /, "")})`;
    const next = "Mend or fetch the file again; what stands before this line is kept.";
    failure ??= new DocumentError({ file, line: parser.line, reason, next }, { cause: error });
  });
  parser.on("doctype", (doctype) => Object.assign(parser.ENTITIES, entitiesOf(doctype)));
  // The parser reads on to the end of the chunk; what it makes of broken XML is not to be trusted.
  parser.on("opentag", ({ name, attributes }) => {
    const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    if (!failure) builder.open(name, Object.fromEntries(texts), parser.line);
  });
  const write = (text: string) => {
    if (!failure) builder.text(text);
  };
  parser.on("text", write);
  parser.on("cdata", write);
  parser.on("closetag", (tag) => {
    if (!failure) builder.close(tag.name, parser.line);
  });

  for await (const text of decodeXml(chunks, file)) {
    parser.write(text);
    if (builder.overfull) {
      const reason = "more text stands under one heading here than any debate holds";
      const next = "Check that the file is a day of debates; what stands before is kept.";
      failure ??= new DocumentError({ file, line: parser.line, reason, next });
    }
    if (failure) break;
    yield* builder.ready.splice(0);
  }
  if (!failure) parser.close();
  yield* builder.ready.splice(0);
  if (failure) throw failure;
}
