/** What a page of hansard.parliament.uk says of its debate as a whole. */
import type { CheerioAPI } from "cheerio";
import type { House } from "../../contribution.ts";
import { parsePrintedDay } from "../../dates.ts";
import { collapse, venueLine } from "../parallel-parliament/lines.ts";

export interface HansardHeading {
  title: string | null;
  date: string | null;
  /** Only where the page prints it. */
  volume: string | null;
  house: House | null;
  venue: string | null;
  /** The page holds the whole debate, not what a search took out of it. */
  complete: boolean;
}

/** "Volume 634: debated on Wednesday 17 January 2018"; older days have no volume yet. */
const DEBATED_ON = /^(?:Volume (\d+): )?debated on (.+)$/i;

/** "/Commons/2018-01-17/debates/<id>/<title>" */
const DEBATE_PATH = /^\/(Commons|Lords)\/(\d{4}-\d{2}-\d{2})\/(?:debates|html)\//i;

export function readHeading($: CheerioAPI, address: URL | null): HansardHeading {
  const banner = $(".hero-banner").first();
  const title = collapse((banner.length > 0 ? banner.find("h1") : $("h1")).first().text());
  const debatedOn = $("h2, h3, p, .hero-banner div")
    .toArray()
    .map((element) => DEBATED_ON.exec(collapse($(element).text())))
    .find((match) => match !== null);
  const [, pathHouse = "", pathDate = null] = DEBATE_PATH.exec(address?.pathname ?? "") ?? [];
  const crumbs = $(".breadcrumb, .breadcrumbs, [aria-label='breadcrumb' i]")
    .find("li, a, span")
    .toArray()
    .map((element) => collapse($(element).text()));
  const venue = crumbs.map(venueLine).find((found) => found !== null) ?? null;
  const named = [pathHouse, ...crumbs].find((name) =>
    /^(?:House of )?(?:Commons|Lords)$/i.test(name),
  );
  const house = named ? (/lords/i.test(named) ? "Lords" : "Commons") : null;
  return {
    title: title === "" ? null : title,
    date: parsePrintedDay(debatedOn?.[2] ?? "") ?? pathDate,
    volume: debatedOn?.[1] ?? null,
    house: venue?.house ?? house,
    venue: venue?.venue ?? null,
    complete: address === null || pathDate !== null,
  };
}
