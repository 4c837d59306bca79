import { describe, expect, it } from "vitest";
import { addFilters, filtersOf } from "../../client/filter-query.ts";
import {
  askedQuery,
  briefingPath,
  conversationPath,
  debatePath,
  nothingGiven,
  routeOf,
  speakerPath,
} from "../../client/route.ts";
import { ContributionKind, House } from "../../indexer/contribution.ts";
import type { Filters } from "../../server/contract.ts";

const routed = (path: string) => {
  const { pathname, search } = new URL(path, "http://x");
  return routeOf({ pathname, search });
};

const filters: Filters = {
  speakers: ["Ben Wallace", "A & B"],
  exceptSpeakers: ["Ann Coffey"],
  parties: ["Labour (Co-op)"],
  roles: ["minister"],
  offices: ["Minister, Home Office"],
  from: "2018-01-01",
  to: "2018-12-31",
  houses: ["Commons"],
  venues: ["Westminster Hall"],
  kinds: ["question"],
  debates: ["d?1"],
};

describe("addresses", () => {
  it("give back the question and the filters they were made of", () => {
    const asked = { question: "who said “a & b”?", given: { filters, exactly: true } };
    expect(routed(`/${askedQuery(asked)}`)).toEqual({ view: "new", asked });
    expect(routed(conversationPath("c/1", asked))).toEqual({
      view: "conversation",
      id: "c/1",
      asked,
    });
  });

  it("give back a briefing from what was kept, and one on a question", () => {
    const asked = { question: "gangs", given: { filters, exactly: true } };
    expect(routed(briefingPath(asked))).toEqual({ view: "briefing", asked });
    expect(routed(briefingPath(null))).toEqual({ view: "briefing", asked: null });
    expect(routed("/briefing/more")).toEqual({ view: "nowhere" });
  });

  it("give back a debate, its place and words, and a speaker", () => {
    expect(routed(debatePath("d/1?", "c&2", { start: 3, end: 14 }))).toEqual({
      view: "debate",
      id: "d/1?",
      at: "c&2",
      words: { start: 3, end: 14 },
    });
    expect(routed(speakerPath("Liz Saville Roberts / x"))).toEqual({
      view: "speaker",
      name: "Liz Saville Roberts / x",
    });
  });

  it("stay short for a question alone", () => {
    const asked = { question: "county lines", given: nothingGiven };
    expect(askedQuery(asked)).toBe("?q=county+lines");
  });

  it.each([
    ["/", { view: "new", asked: null }],
    ["/?q=%20", { view: "new", asked: null }],
    ["/conversations", { view: "conversations" }],
    ["/debates/", { view: "debates" }],
    ["/debates/x?words=9-a", { view: "debate", id: "x", at: null, words: null }],
    ["/speakers", { view: "speakers" }],
    ["/c/", { view: "nowhere" }],
    ["/elsewhere", { view: "nowhere" }],
    ["/speakers/a/b", { view: "nowhere" }],
    ["/speakers/%E0%A4%A", { view: "speaker", name: "%E0%A4%A" }],
  ])("%s is understood", (path, route) => {
    expect(routed(path)).toEqual(route);
  });
});

describe("filters in a query", () => {
  it("come back as they went in", () => {
    expect(filtersOf(addFilters(new URLSearchParams(), filters))).toEqual(filters);
  });

  it("leave out what cannot be", () => {
    const query = new URLSearchParams(
      "role=king&role=chair&from=yesterday&to=2018-01-01&party=&house=Mars&kind=song&kind=answer",
    );
    expect(filtersOf(query)).toEqual({ roles: ["chair"], to: "2018-01-01", kinds: ["answer"] });
  });

  it("can be every House and kind that is indexed", () => {
    const every = { houses: [...House.options], kinds: [...ContributionKind.options] };
    expect(filtersOf(addFilters(new URLSearchParams(), every))).toEqual(every);
  });
});
