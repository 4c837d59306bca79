import { describe, expect, test } from "vitest";
import { BriefUsageError, parseBriefCommand } from "../../server/briefing/command-line.ts";

describe("npm run brief", () => {
  test("reads the question and every option", () => {
    const line =
      "--format docx --out a.docx --length one-page --keep b --keep a --order sections --arrange d --arrange e --drop c --section coverage --section sources --note Check. --title Mine --index dir";
    expect(parseBriefCommand(["county lines", ...line.split(" ")])).toEqual({
      name: "brief",
      out: "a.docx",
      directory: "dir",
      request: {
        question: "county lines",
        format: "docx",
        length: "one-page",
        keep: ["b", "a"],
        order: "sections",
        arrange: ["d", "e"],
        drop: ["c"],
        sections: ["coverage", "sources"],
        notes: [{ text: "Check." }],
        title: "Mine",
      },
    });
  });

  test("writes Markdown to standard output unless told otherwise", () => {
    expect(parseBriefCommand(["county lines"])).toEqual({
      name: "brief",
      out: null,
      directory: null,
      request: { question: "county lines", format: "markdown" },
    });
  });

  test.each([
    [[], "Give one question"],
    [["county", "lines"], "Give one question"],
    [["county lines", "--format", "pdf"], "format must be one of"],
    [["county lines", "--format", "docx"], "needs a file"],
    [["county lines", "--length", "long"], "length must be one of"],
    [["county lines", "--colour", "red"], "Unknown option"],
    [["county lines", "--out", ""], "--out needs"],
  ])("refuses %j and says what to type", (args, message) => {
    expect(() => parseBriefCommand(args)).toThrow(BriefUsageError);
    expect(() => parseBriefCommand(args)).toThrow(message);
    expect(() => parseBriefCommand(args)).toThrow("npm run brief -- --help");
  });

  test("prints help", () => {
    expect(parseBriefCommand(["--help"])).toMatchObject({ name: "help" });
  });
});
