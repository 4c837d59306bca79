/** The commands as a user runs them, with the real readers and the real model. */
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Contribution } from "../../indexer/contribution.ts";
import { openIndex } from "../../indexer/generation.ts";
import { prepareModel, startEmbedder } from "../../indexer/model/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const WORDS = "County lines gangs exploit vulnerable children. We have set up a national centre.";
const PAGE = `County Lines

James Cleverly Excerpts
Tuesday 20th February 2024

(2 months, 3 weeks ago)

Commons Chamber
Read Full debate Read Hansard Text Read Debate Ministerial Extracts
James Cleverly Portrait The Secretary of State for the Home Department (James Cleverly)
- Hansard - -

${WORDS}
`;

interface Outcome {
  code: number | null;
  output: string;
  errors: string;
}

function run(args: string[], readOutput = true): Promise<Outcome> {
  const child = spawn(process.execPath, ["indexer/run.mjs", "indexer/cli.ts", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, INDEX_DIR: "" },
  });
  const outcome: Outcome = { code: null, output: "", errors: "" };
  if (readOutput) child.stdout.on("data", (chunk) => (outcome.output += chunk));
  else child.stdout.destroy();
  child.stderr.on("data", (chunk) => (outcome.errors += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...outcome, code }));
  });
}

async function pages(files: Record<string, string>): Promise<string> {
  const folder = join(await temporaryFolder(), "pages");
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

describe("npm run parse", () => {
  it("prints one contribution a line and nothing else", async () => {
    const { code, output, errors } = await run(["parse", await pages({ "a.txt": PAGE })]);
    expect([code, errors]).toEqual([0, ""]);
    const lines = output.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(Contribution.parse(JSON.parse(output))).toMatchObject({
      text: WORDS,
      speaker: { name: "James Cleverly", attribution: "stated" },
    });
  });

  it("prints what it could read, names what it could not, and fails", async () => {
    const folder = await pages({ "a.txt": PAGE, "empty.txt": "" });
    const { code, output, errors } = await run(["parse", folder]);
    expect(code).toBe(1);
    expect(output.trimEnd().split("\n")).toHaveLength(1);
    expect(errors).toContain("empty.txt");
  });

  it("ends quietly when its output is closed", async () => {
    const { errors } = await run(["parse", "seeds/"], false);
    expect(errors).toBe("");
  });
});

describe("npm run index", () => {
  it("builds an index that answers with the real model, and rebuilds it without embedding again", async () => {
    const folder = await pages({ "a.txt": PAGE });
    const directory = join(folder, "..", "index");
    const first = await run(["index", "--index", directory, folder]);
    expect(first.errors).toMatch(/ documents +1$/m);
    expect(first.errors).toMatch(/ sitting days +1, 2024-02-20 to 2024-02-20$/m);
    expect([first.code, first.output]).toEqual([0, ""]);

    const model = await prepareModel(".cache/model");
    const embedder = await startEmbedder(model);
    try {
      const { store } = await openIndex(directory, model.identity);
      const [vector] = await embedder.embed(["drug gangs that use children"]);
      const hits = await store.dense(vector ?? new Float32Array(), { roles: ["minister"] }, 5);
      expect(hits).toHaveLength(1);
      expect(hits[0]?.score).toBeGreaterThan(0.4);
    } finally {
      await embedder.close();
    }

    const second = await run(["index", "--index", directory, folder]);
    expect(second.errors).toContain("1 passage: 0 embedded now, 1 known from before");
  });

  it("indexes the rest, lists what it could not, and fails", async () => {
    const folder = await pages({ "a.txt": PAGE, "binary.txt": "\0\u0001\0" });
    const { code, errors } = await run(["index", "--index", join(folder, "..", "index"), folder]);
    expect(code).toBe(1);
    expect(errors).toMatch(/ contributions +1$/m);
    expect(errors).toMatch(/1 problem:\n.*binary\.txt/);
  });

  it("refuses a folder that is not ours, with the command that would use it", async () => {
    const folder = await pages({ "a.txt": PAGE });
    const { code, errors } = await run(["index", "--index", folder, folder]);
    expect(code).toBe(1);
    expect(errors).toMatch(/npm run index -- --index \S+ --force\n$/);
    expect(errors).not.toContain("    at ");
  });

  it("ends with 2 when the command line is wrong", async () => {
    const { code, errors } = await run(["index", "--fast"]);
    expect(code).toBe(2);
    expect(errors).toContain("npm run index -- --help");
  });
});
