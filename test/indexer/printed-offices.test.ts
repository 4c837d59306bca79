import { describe, expect, it } from "vitest";
import { isMinisterialOffice } from "../../indexer/printed-offices.ts";

describe("offices printed on a page", () => {
  it.each([
    "The Secretary of State for the Home Department",
    "The Minister for Security and Economic Crime",
    "The Parliamentary Under-Secretary of State for the Home Department",
    "The Prime Minister",
    "The Chancellor of the Exchequer",
    "The Attorney-General",
    "The Economic Secretary to the Treasury",
    "The Leader of the House of Commons",
    "Lord in Waiting",
    "The Lord Commissioner of Her Majesty's Treasury",
    "Minister, Home Office",
    "Government Whip, House of Lords",
  ])("takes %s for the Government's", (printed) => {
    expect(isMinisterialOffice(printed)).toBe(true);
  });

  it.each([
    "Shadow Home Secretary",
    "The Leader of the Opposition",
    "Opposition Whip",
    "The Second Church Estates Commissioner",
    "Chair of the Home Affairs Committee",
    "Parliamentary Private Secretary",
    "Former Prime Minister",
    "First Minister of Scotland",
    "Madam Deputy Speaker",
    "Stockport",
  ])("does not take %s for the Government's", (printed) => {
    expect(isMinisterialOffice(printed)).toBe(false);
  });
});
