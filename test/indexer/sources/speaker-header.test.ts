import { describe, expect, it } from "vitest";
import { parseSpeakerHeader } from "../../../indexer/sources/parallel-parliament/speaker-header.ts";

describe("a speaker's header", () => {
  it.each([
    [
      "Ann Coffey Portrait Ann Coffey (Stockport) (Lab)",
      { fullName: "Ann Coffey", party: "Labour", constituency: "Stockport", office: null },
    ],
    [
      "Kerry McCarthy Portrait Kerry McCarthy\u00a0 (Bristol East)\u00a0 (Lab)",
      { fullName: "Kerry McCarthy", constituency: "Bristol East" },
    ],
    ["Ben Wallace Portrait Mr Wallace", { person: "Ben Wallace", fullName: null, party: null }],
    [
      "Ben Wallace Portrait The Minister for Security and Economic Crime (Mr Ben Wallace)",
      { fullName: "Ben Wallace", office: "Minister for Security and Economic Crime" },
    ],
    [
      "Boris Johnson Portrait The Prime Minister",
      { person: "Boris Johnson", fullName: null, office: "Prime Minister" },
    ],
    ["Lindsay Hoyle Portrait Mr Speaker", { chair: true, fullName: null, office: null }],
    [
      "Roger Gale Portrait Mr Deputy Speaker (Sir Roger Gale)",
      { chair: true, fullName: "Roger Gale" },
    ],
    [
      "Natascha Engel Portrait The Second Deputy Chairman of Ways and Means (Natascha Engel)",
      { chair: true, fullName: "Natascha Engel" },
    ],
    [
      "Siobhain McDonagh Portrait Dame Siobhain McDonagh (in the Chair)",
      { chair: true, fullName: "Siobhain McDonagh", constituency: null },
    ],
    [
      "Lord Walney Portrait John Woodcock (Barrow and Furness) (Ind)",
      { person: "Lord Walney", fullName: "John Woodcock", constituency: "Barrow and Furness" },
    ],
    [
      "Baroness Williams of Trafford Portrait The Minister of State, Home Office (Baroness Williams of Trafford) (Con)",
      {
        fullName: "Baroness Williams of Trafford",
        office: "Minister of State, Home Office",
        party: "Conservative",
        constituency: null,
      },
    ],
    [
      "Lord Naseby Portrait Lord Naseby (Con)",
      { fullName: "Lord Naseby", party: "Conservative", constituency: null },
    ],
    [
      "Bishop of Durham Portrait The Lord Bishop of Durham",
      { fullName: "The Lord Bishop of Durham", office: null },
    ],
  ])("%s", (line, expected) => expect(parseSpeakerHeader(line)).toMatchObject(expected));

  it("of nobody names nobody", () => {
    expect(parseSpeakerHeader("None Portrait Several hon. Members rose—")).toBeNull();
  });
});
