import { describe, expect, it } from "vitest";
import {
  ContributionInPlace,
  DebateInFull,
  DebateList,
  ErrorBody,
  SpeakerList,
} from "../../server/contract.ts";
import { testApp } from "./app-fixtures.ts";

const { app } = testApp();
const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, body: (await response.json()) as unknown };
};

describe("GET /api/contributions/:id", () => {
  it("gives two neighbours on each side unless told otherwise", async () => {
    const { status, body } = await get("/api/contributions/c");
    expect(status).toBe(200);
    const place = ContributionInPlace.parse(body);
    expect(place.contribution.id).toBe("c");
    expect(place.before.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(place).toMatchObject({ after: [], gapBefore: false, gapAfter: true });
    const fewer = ContributionInPlace.parse((await get("/api/contributions/c?around=1")).body);
    expect(fewer.before.map(({ id }) => id)).toEqual(["b"]);
  });

  it("resolves an id its source gave it, percent-encoded", async () => {
    const alias = encodeURIComponent("uk.org.publicwhip/debate/2018-04-16a.1.2");
    const { body } = await get(`/api/contributions/${alias}`);
    expect(ContributionInPlace.parse(body).contribution.id).toBe("c");
  });

  it("says so when there is no such contribution", async () => {
    const { status, body } = await get("/api/contributions/nowhere");
    expect(status).toBe(404);
    expect(ErrorBody.parse(body).error.message).toContain('"nowhere"');
  });

  it.each(["21", "-1", "many", ""])("refuses around=%s", async (around) => {
    const { status, body } = await get(`/api/contributions/c?around=${around}`);
    expect(status).toBe(400);
    expect(ErrorBody.parse(body).error.issues?.[0]?.path).toBe("around");
  });
});

describe("GET /api/debates", () => {
  it("lists debates with their number of contributions", async () => {
    const { body } = await get("/api/debates");
    expect(DebateList.parse(body).debates).toMatchObject([
      { debate: { id: "debate-1" }, contributions: 5 },
    ]);
  });

  it("gives one debate in order, and 404 for one that is not there", async () => {
    const debate = DebateInFull.parse((await get("/api/debates/debate-1")).body);
    expect(debate.contributions.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    const missing = await get("/api/debates/nowhere");
    expect(missing.status).toBe(404);
    expect(ErrorBody.parse(missing.body).error.code).toBe("not_found");
  });
});

it("GET /api/speakers counts every speaker", async () => {
  const { body } = await get("/api/speakers");
  expect(SpeakerList.parse(body)).toMatchObject({
    speakers: [{ name: "Ben Wallace", contributions: 5 }],
    unidentified: 0,
  });
});

it.each(["/api/debates", "/api/debates/debate-1", "/api/speakers"])(
  "GET %s refuses a parameter that it would pass over",
  async (path) => {
    const { status, body } = await get(`${path}?party=Labour`);
    expect(status).toBe(400);
    expect(ErrorBody.parse(body).error.issues).toEqual([
      { path: "party", message: "is not known here" },
    ]);
  },
);
