/** Where and when a heading or a speech belongs, by its ParlParse id. */
import type { House } from "../../contribution.ts";
import type { Heading, Speech } from "./items.ts";

export interface Place {
  house: House | null;
  venue: string | null;
  /** What Hansard writes behind a column number there. */
  columnSuffix: string;
  /** `YYYY-MM-DD` */
  date: string | null;
}

const PLACES: Readonly<Record<string, Omit<Place, "date">>> = {
  debate: { house: "Commons", venue: "Commons Chamber", columnSuffix: "" },
  lords: { house: "Lords", venue: "Lords Chamber", columnSuffix: "" },
  westminhall: { house: "Commons", venue: "Westminster Hall", columnSuffix: "WH" },
  wms: { house: null, venue: "Written Statements", columnSuffix: "WS" },
};

/** "uk.org.publicwhip/westminhall/2009-10-27a.1.0" */
const ID = /^uk\.org\.publicwhip\/([a-z]+)\/(\d{4}-\d{2}-\d{2})/;

/** The place of an item; all null where its id has another form. */
export function placeOf({ attributes }: Heading | Speech): Place {
  const [, kind = "", date = null] = ID.exec(attributes.id ?? "") ?? [];
  const place = PLACES[kind] ?? { house: null, venue: null, columnSuffix: "" };
  return { ...place, house: place.house ?? houseOf(attributes), date };
}

/** Written statements of both Houses have one form of id; the speaker's or the address tells. */
function houseOf({ speakerid = "", url = "" }: Readonly<Record<string, string>>): House | null {
  if (speakerid.includes("/lord/") || /\/pa\/ld\d/.test(url)) return "Lords";
  if (speakerid.includes("/member/") || /\/pa\/cm\d/.test(url)) return "Commons";
  return null;
}
