import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  contributionLineSchema,
  OwnLine,
} from "../../../../indexer/sources/jsonl/contribution-line.ts";

const FILE = "docs/contribution-line.schema.json";

describe("the published schema of a contribution line", () => {
  it("is that of the reader (`npx vitest run -u` on this file writes it anew)", async () => {
    const schema = JSON.stringify(contributionLineSchema());
    const formatted = execFileSync(
      "node_modules/.bin/biome",
      ["format", `--stdin-file-path=${FILE}`],
      { input: schema, encoding: "utf8" },
    );
    await expect(formatted).toMatchFileSnapshot(`../../../../${FILE}`);
  });

  it("describes or types every field that a person may write", () => {
    const { anyOf } = JSON.parse(readFileSync(FILE, "utf8"));
    const [own] = anyOf;
    expect(Object.keys(own.properties).sort()).toEqual(Object.keys(OwnLine.shape).sort());
    expect(own.required).toEqual(["text"]);
    expect(own.additionalProperties).toBe(false);
  });
});
