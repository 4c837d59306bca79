import { describe, expect, it } from "vitest";
import { copiedQuotation, copiedReference } from "../../client/copying.ts";
import { contributions } from "./fake-parliament.ts";

function named(id: string) {
  const found = contributions.find((one) => one.id === id);
  if (!found) throw new Error(`The fake parliament has no contribution ${id}.`);
  return found;
}

describe("copying", () => {
  it("marks an inferred speaker and excerpts in a quotation", () => {
    expect(copiedQuotation(named("oral-10"), "County lines is a growing problem")).toBe(
      [
        "“County lines is a growing problem”",
        "Ben Wallace [speaker inferred], Conservative, Wyre and Preston North, Minister, Home Office",
        "Oral Answers to Questions, Commons Chamber, 20 November 2017",
        "HC Deb 20 November 2017 (excerpts)",
        named("oral-10").source.url,
      ].join("\n"),
    );
  });

  it("marks them in a reference", () => {
    expect(copiedReference(named("oral-10"))).toBe(
      "Ben Wallace [speaker inferred], HC Deb 20 November 2017 (excerpts)",
    );
  });

  it("marks a speaker corrected locally, whoever was inferred before", () => {
    const found = named("oral-10");
    const speaker = { ...found.speaker, name: "Amber Rudd", correction: "seen on video" };
    expect(copiedReference({ ...found, speaker })).toBe(
      "Amber Rudd [speaker corrected locally], HC Deb 20 November 2017 (excerpts)",
    );
    const nobody = { ...speaker, name: null, attribution: "unidentified" as const };
    expect(copiedReference({ ...found, speaker: nobody })).toMatch(/^an unidentified Member, /);
  });

  it("calls an unidentified speaker so and leaves out what is not known", () => {
    const copied = copiedQuotation(named("hostile"), "Order.");
    expect(copied.split("\n").slice(1, 3)).toEqual([
      "an unidentified Member",
      "Untitled debate, Commons Chamber, between 10 January 2023 and 20 May 2024",
    ]);
  });

  it("adds no marks to a stated speaker in a complete debate", () => {
    const whole = named("london-48");
    const complete = { ...whole, debate: { ...whole.debate, complete: true } };
    expect(copiedReference(complete)).toBe("Ann Coffey, HC Deb 17 January 2018");
  });
});
