/** What a command line asks for. Pure: the arguments and the environment come in as parameters. */
import { parseArgs } from "node:util";
import { DEFAULT_INDEX_DIRECTORY } from "./index-errors.ts";

export type Command =
  | { name: "index"; directory: string; force: boolean; paths: string[] }
  | { name: "parse"; paths: string[] }
  | { name: "help"; text: string };

/** The command line cannot be understood; the message says what to type instead. */
export class UsageError extends Error {
  override name = "UsageError";
}

const DEFAULT_PATHS = ["seeds/"];

const INDEX_HELP = `Reads debate pages and builds the index that questions are answered from.

Usage: npm run index -- [--index DIR] [--force] [PATH...]

  PATH          document, or folder of documents (default: seeds/)
  --index DIR   index folder (default: INDEX_DIR from the environment, else .index/)
  --force       replace what the index folder holds when it is not a sound index for this version
                and model; files that are not ours are left alone
  --help        show this text

Only what is new or changed is embedded again. The index in place stays in use until the new one is
complete. Speakers are corrected by corrections.jsonl in the index folder, which is never written to.
Ends with 1 when any document could not be indexed or correction not applied (the rest is), with 2 when
the command line is wrong.
`;

const PARSE_HELP = `Reads debate pages and prints one contribution per line as JSON on standard output, and what is
wrong with a document on standard error. Builds nothing and needs no model.

Usage: npm run --silent parse -- PATH...

  PATH          document, or folder of documents
  --help        show this text

Ends with 1 when any document could not be read (the rest is), with 2 when the command line is wrong.
`;

const HELP = `Usage: npm run index -- [--index DIR] [--force] [PATH...]
       npm run --silent parse -- PATH...

Add --help to either for what it does.
`;

/** Reads the arguments after the script's name. Throws {@link UsageError}. */
export function parseCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const [name, ...rest] = args;
  if (name === "index") return parseIndex(rest, environment);
  if (name === "parse") return parseParse(rest);
  if (name === "--help" || name === "-h") return { name: "help", text: HELP };
  throw new UsageError(name === undefined ? HELP : `There is no command "${name}".\n${HELP}`);
}

function parseIndex(
  args: string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const { values, positionals } = understood("npm run index -- --help", () =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        index: { type: "string" },
        force: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }),
  );
  if (values.help) return { name: "help", text: INDEX_HELP };
  const directory = values.index ?? (environment.INDEX_DIR || DEFAULT_INDEX_DIRECTORY);
  if (directory === "") {
    throw new UsageError("--index needs the name of a folder.\nSee: npm run index -- --help\n");
  }
  const paths = positionals.length > 0 ? positionals : DEFAULT_PATHS;
  return { name: "index", directory, force: values.force, paths };
}

function parseParse(args: string[]): Command {
  const { values, positionals } = understood("npm run --silent parse -- --help", () =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h", default: false } },
    }),
  );
  if (values.help) return { name: "help", text: PARSE_HELP };
  if (positionals.length === 0) {
    throw new UsageError(
      "Name at least one document or folder to read.\nSee: npm run --silent parse -- --help\n",
    );
  }
  return { name: "parse", paths: positionals };
}

/** Node's own messages, first sentence only, with the way to the help text. */
function understood<T>(help: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(". ")[0]}.\nSee: ${help}\n`, { cause: error });
  }
}
