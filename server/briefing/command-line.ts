/** What the command line of `npm run brief` asks for. Pure: the arguments come in as a parameter. */
import { parseArgs } from "node:util";
import { BriefingRequest } from "../contract.ts";
import { invalidRequest } from "../issues.ts";

export type BriefCommand =
  | { name: "help"; text: string }
  | {
      name: "brief";
      request: BriefingRequest;
      /** File to write; null for standard output. */
      out: string | null;
      /** Index folder; null for the configured one. */
      directory: string | null;
    };

/** The command line cannot be understood; the message says what to type instead. */
export class BriefUsageError extends Error {
  override readonly name = "BriefUsageError";
}

const SEE = "See: npm run brief -- --help\n";

const HELP = `Makes a referenced briefing on a question from the index, as POST /api/briefings does.

Usage: npm run brief -- "QUESTION" [options]

  --format FORMAT   docx, markdown or json (default: markdown)
  --out FILE        file to write (default: standard output; docx needs a file)
  --length LENGTH   one-page, three-pages or all (default: three-pages)
  --keep ID         contribution to quote; repeat it for more, in the order wanted
  --order ORDER     where kept quotations stand: kept (default, in one list) or sections
  --arrange ID      contribution to put first in its section; repeat it for more, in the order wanted
  --drop ID         contribution not to quote; may be repeated
  --section ID      section wanted, in the order given; may be repeated: coverage, summary, background,
                    government, other-parties, timeline, questions-and-answers, key-quotations, sources
  --note TEXT       note of yours, marked as such; may be repeated
  --title TEXT      title (default: "Briefing: " and the question)
  --index DIR       index folder (default: INDEX_DIR from the environment, else .index/)
  --help            show this text

The same index, question and options give the same bytes. Ends with 1 and writes nothing when nothing
speaks to the question, with 2 when the command line is wrong.
`;

const OPTIONS = {
  format: { type: "string", default: "markdown" },
  out: { type: "string" },
  length: { type: "string" },
  keep: { type: "string", multiple: true },
  order: { type: "string" },
  arrange: { type: "string", multiple: true },
  drop: { type: "string", multiple: true },
  section: { type: "string", multiple: true },
  note: { type: "string", multiple: true },
  title: { type: "string" },
  index: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @throws BriefUsageError */
export function parseBriefCommand(args: readonly string[]): BriefCommand {
  const { values, positionals } = understood(args);
  if (values.help) return { name: "help", text: HELP };
  const [question, ...more] = positionals;
  if (question === undefined || question.trim() === "" || more.length > 0) {
    throw new BriefUsageError(`Give one question, in quotation marks.\n${SEE}`);
  }
  const { length, keep, order, arrange, drop, section, note, title, format } = values;
  const parsed = BriefingRequest.safeParse({
    question,
    format,
    ...(length !== undefined && { length }),
    ...(keep && { keep }),
    ...(order !== undefined && { order }),
    ...(arrange && { arrange }),
    ...(drop && { drop }),
    ...(section && { sections: section }),
    ...(note && { notes: note.map((text) => ({ text })) }),
    ...(title !== undefined && { title }),
  });
  if (!parsed.success) {
    throw new BriefUsageError(`${invalidRequest("command line", parsed.error).message}\n${SEE}`);
  }
  if (parsed.data.format === "docx" && values.out === undefined) {
    throw new BriefUsageError(`A Word document needs a file: add --out FILE.docx.\n${SEE}`);
  }
  if (values.out === "" || values.index === "") {
    const which = values.out === "" ? "--out needs the name of a file" : "--index needs a folder";
    throw new BriefUsageError(`${which}.\n${SEE}`);
  }
  return {
    name: "brief",
    request: parsed.data,
    out: values.out ?? null,
    directory: values.index ?? null,
  };
}

/** Node's own messages, first sentence only, with the way to the help text. */
function understood(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BriefUsageError(`${message.split(". ")[0]}.\n${SEE}`, { cause: error });
  }
}
