import { describe, expect, it } from "vitest";
import { parseCommandLine, UsageError } from "../../indexer/command-line.ts";

const parse = (line: string, environment = {}) => parseCommandLine(line.split(" "), environment);

describe("parseCommandLine", () => {
  it("indexes the seeds into .index when nothing else is said", () => {
    expect(parse("index")).toEqual({
      name: "index",
      directory: ".index",
      force: false,
      paths: ["seeds/"],
    });
  });

  it("takes the folder, force and paths in any order", () => {
    const command = { name: "index", directory: "there", force: true, paths: ["a.txt", "b"] };
    expect(parse("index --index there --force a.txt b")).toEqual(command);
    expect(parse("index a.txt --force b --index=there")).toEqual(command);
  });

  it("takes the folder from INDEX_DIR, unless an option names one", () => {
    const environment = { INDEX_DIR: "from-environment" };
    expect(parse("index", environment)).toMatchObject({ directory: "from-environment" });
    expect(parse("index --index there", environment)).toMatchObject({ directory: "there" });
    expect(parse("index", { INDEX_DIR: "" })).toMatchObject({ directory: ".index" });
  });

  it("parses the paths it is given", () => {
    expect(parse("parse a.txt b/")).toEqual({ name: "parse", paths: ["a.txt", "b/"] });
  });

  it.each([
    ["index --help", "npm run index -- [--index DIR] [--force] [PATH...]"],
    ["parse --help", "npm run --silent parse -- PATH..."],
    ["--help", "Add --help to either"],
  ])("explains itself: %s", (line, usage) => {
    expect(parse(line)).toMatchObject({ name: "help", text: expect.stringContaining(usage) });
  });

  it.each([
    ["index --fast", "Unknown option '--fast'", "npm run index -- --help"],
    ["index --index", "--index", "npm run index -- --help"],
    ["index --index=", "--index needs the name of a folder", "npm run index -- --help"],
    ["parse", "at least one document", "npm run --silent parse -- --help"],
    ["parse --force a.txt", "Unknown option '--force'", "npm run --silent parse -- --help"],
    ["embed", 'no command "embed"', "npm run index"],
  ])("refuses %s and says where to look", (line, complaint, help) => {
    expect(() => parse(line)).toThrow(UsageError);
    expect(() => parse(line)).toThrow(complaint);
    expect(() => parse(line)).toThrow(help);
  });
});
