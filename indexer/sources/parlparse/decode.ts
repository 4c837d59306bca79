/** The bytes of an XML file as text, by the encoding that its first line declares. */
import { TextDecoder } from "node:util";
import { DocumentError } from "../../document.ts";

const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** Text in the chunks it arrives in, never splitting a character. @throws {DocumentError} */
export async function* decodeXml(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let line = 1;
  const refuse = (reason: string, next: string, cause: unknown) =>
    new DocumentError({ file, line, reason, next }, { cause });
  const decode = (chunk?: Uint8Array): string => {
    try {
      const text = chunk ? decoder?.decode(chunk, { stream: true }) : decoder?.decode();
      return text ?? "";
    } catch (cause) {
      const reason = `the text is not valid ${decoder?.encoding ?? "UTF-8"} after this line`;
      throw refuse(reason, "Declare the file's true encoding in its first line.", cause);
    }
  };
  for await (const chunk of chunks) {
    if (!decoder) {
      const head = new TextDecoder("latin1").decode(chunk.subarray(0, 1024));
      const encoding = DECLARED.exec(head)?.[1] ?? "utf-8";
      try {
        decoder = new TextDecoder(encoding, { fatal: true });
      } catch (cause) {
        throw refuse(
          `the encoding “${encoding}” is not known`,
          "Save the file as UTF-8 and declare that in its first line.",
          cause,
        );
      }
    }
    const text = decode(chunk);
    line += text.split("\n").length - 1;
    yield text;
  }
  yield decode();
}
