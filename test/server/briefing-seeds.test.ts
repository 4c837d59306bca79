/** A briefing on county lines from the seeds: by HTTP and by the command line, with the real model. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as cheerio from "cheerio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quotationsOf } from "../../server/briefing/marked-text.ts";
import { readZipParts } from "../../server/briefing/zip.ts";
import { createCatalogue } from "../../server/catalogue.ts";
import { Briefing, ErrorBody } from "../../server/contract.ts";
import { postJson, testApp } from "./app-fixtures.ts";
import { useSeeds } from "./seeds.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dispatch-box-briefing-"));
const seeds = useSeeds();

let post: (body: unknown) => Promise<Response>;

beforeAll(() => {
  const { manifest, contributions } = seeds.index;
  const loaded = {
    manifest,
    catalogue: createCatalogue(contributions),
    assistant: seeds.assistant,
  };
  const { app } = testApp({ state: { status: "ready", loaded } });
  post = async (body) => app.request("/api/briefings", postJson(body));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run brief` with the seeds index; resolves with the exit code and what it wrote to stderr. */
async function brief(...args: string[]): Promise<{ code: number; stderr: string }> {
  const command = ["indexer/run.mjs", "server/brief.ts", ...args, "--index", seeds.directory];
  return promisify(execFile)(process.execPath, command, { cwd: ROOT }).then(
    ({ stderr }) => ({ code: 0, stderr }),
    (error: { code: number; stderr: string }) => ({ code: error.code, stderr: error.stderr }),
  );
}

test("one page on county lines quotes the Government and the Opposition, five in all", async () => {
  const body = { question: "county lines", length: "one-page", format: "json" };
  const briefing = Briefing.parse(await (await post(body)).json());
  const quotations = quotationsOf(briefing);
  expect(quotations).toHaveLength(5);
  const sides = quotations.map(({ side }) => side);
  expect(sides).toContain("government");
  expect(sides).toContain("opposition");
  expect(briefing.balance.oneSided).toBeNull();
});

test.each(["one-page", "three-pages", "all"])(
  "every quotation is verbatim and every reference right: %s",
  async (length) => {
    const question = "What did ministers say about county lines?";
    const briefing = Briefing.parse(
      await (await post({ question, length, format: "json" })).json(),
    );
    const quotations = quotationsOf(briefing);
    expect(quotations.length).toBeGreaterThan(0);
    for (const quotation of quotations) {
      const spoken = seeds.index.contributions.find(({ id }) => id === quotation.contributionId);
      const { quoteStart, quoteEnd } = quotation;
      expect(spoken?.text.slice(quoteStart, quoteEnd)).toBe(quotation.text);
      expect(spoken?.speaker.minister).toBe(true);
      expect(quotation.citation).toContain(spoken?.citation);
      expect(quotation.citation).toContain("(excerpts)");
      expect(quotation.attribution.includes("[speaker inferred]")).toBe(
        spoken?.speaker.attribution === "inferred",
      );
    }
    expect(briefing.balance.oneSided).toBe("government");
  },
);

test("the command line writes the bytes that the route answers, Word included", async () => {
  for (const format of ["docx", "markdown", "json"]) {
    const out = join(folder, `county-lines.${format}`);
    const options = ["--length", "one-page", "--format", format, "--out", out];
    expect(await brief("county lines", ...options)).toMatchObject({ code: 0 });
    const answered = await post({ question: "county lines", format, length: "one-page" });
    expect(readFileSync(out).equals(Buffer.from(await answered.arrayBuffer()))).toBe(true);
  }
  const parts = await readZipParts(readFileSync(join(folder, "county-lines.docx")));
  const document = parts.find(({ path }) => path === "word/document.xml")?.data ?? "";
  const $ = cheerio.load(document, { xml: true });
  const styles = $("w\\:pStyle").map((_, style) => $(style).attr("w:val"));
  expect(styles.get()).toEqual(expect.arrayContaining(["Title", "Heading1", "Heading2"]));
  expect($("w\\:footnoteReference")).toHaveLength(5);
});

test("on something that is not in the seeds it says so and exports nothing", async () => {
  const answered = await post({ question: "football", format: "docx" });
  expect(answered.status).toBe(404);
  const { message } = ErrorBody.parse(await answered.json()).error;
  expect(message).toMatch(/^Nothing was found about/);

  const out = join(folder, "football.docx");
  const { code, stderr } = await brief("football", "--format", "docx", "--out", out);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(readdirSync(folder)).not.toContain("football.docx");
});

const office = ["soffice", "libreoffice"].find(
  (command) => spawnSync(command, ["--version"]).status === 0,
);
if (office === undefined) {
  process.stderr.write(
    "SKIPPED: LibreOffice (soffice) is not installed, so no briefing is converted to PDF here.\n",
  );
}
test.skipIf(office === undefined)(
  "LibreOffice opens the Word document and prints one page (needs soffice)",
  async () => {
    const file = join(folder, "printed.docx");
    const body = { question: "county lines", length: "one-page", format: "docx" };
    writeFileSync(file, Buffer.from(await (await post(body)).arrayBuffer()));
    const options = [`-env:UserInstallation=file://${folder}/office`, "--headless"];
    const convert = ["--convert-to", "pdf", "--outdir", folder, file];
    await promisify(execFile)(office ?? "", [...options, ...convert]);
    const pdf = join(folder, "printed.pdf");
    expect(existsSync(pdf)).toBe(true);
    expect(readFileSync(pdf, "latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
);
