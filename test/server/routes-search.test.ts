import { describe, expect, it } from "vitest";
import { ErrorBody } from "../../server/contract.ts";
import { fakeAssistant, readyState, testApp } from "./app-fixtures.ts";

async function queryOf(search: string): Promise<unknown> {
  const { assistant, asked } = fakeAssistant();
  const { app } = testApp({ state: readyState(assistant) });
  const response = await app.request(`/api/search${search}`);
  expect(response.status).toBe(200);
  return asked[0];
}

describe("GET /api/search", () => {
  it("turns parameters, repeated or not, into the filters of the contract", async () => {
    const search =
      "?q=%20county%20lines&limit=5&offset=10&speaker=Ben%20Wallace&speaker=Ann%20Coffey&party=Labour&exceptSpeaker=Priti%20Patel" +
      "&role=minister&office=Home%20Secretary&from=2018-01-01&to=2018-12-31&house=Commons" +
      "&venue=Westminster%20Hall&kind=answer&debate=debate-1";
    expect(await queryOf(search)).toEqual({
      q: "county lines",
      limit: 5,
      offset: 10,
      filters: {
        speakers: ["Ben Wallace", "Ann Coffey"],
        exceptSpeakers: ["Priti Patel"],
        parties: ["Labour"],
        roles: ["minister"],
        offices: ["Home Secretary"],
        from: "2018-01-01",
        to: "2018-12-31",
        houses: ["Commons"],
        venues: ["Westminster Hall"],
        kinds: ["answer"],
        debates: ["debate-1"],
      },
    });
  });

  it("asks for everything, twenty at a time, when nothing is given", async () => {
    const everything = { q: null, filters: {}, limit: 20, offset: 0 };
    expect(await queryOf("")).toEqual(everything);
    expect(await queryOf("?q=")).toEqual(everything);
  });

  it("reads a side of the House as a role", async () => {
    expect(await queryOf("?side=opposition")).toMatchObject({ filters: { roles: ["opposition"] } });
  });

  it.each([
    ["limit=0", "limit", "must be a whole number from 1 to 100"],
    ["limit=101", "limit", "must be a whole number from 1 to 100"],
    ["limit=ten", "limit", "must be a whole number from 1 to 100"],
    ["offset=-1", "offset", "must be a whole number from 0"],
    ["role=king", "role.0", "must be one of: minister"],
    ["role=minister&role=king", "role.1", "must be one of: minister"],
    ["side=left", "side.0", "must be one of: government, opposition"],
    ["role=minister&side=government", "side", "cannot be combined with role"],
    ["house=Cortes", "house.0", "must be one of: Commons, Lords"],
    ["kind=song", "kind.0", "must be one of: speech"],
    ["speaker=", "speaker.0", "must not be empty"],
    ["from=yesterday", "from", "must be a day as YYYY-MM-DD"],
    ["from=2018-02-30", "from", "must be a day as YYYY-MM-DD"],
    ["from=2019-01-01&to=2018-01-01", "from", "must not be after to"],
    ["q=a&q=b", "q", "must be given only once"],
    ["limit=1&limit=2", "limit", "must be given only once"],
    ["from=2018-01-01&from=2019-01-01", "from", "must be given only once"],
    ["speakers=Ben", "speakers", "is not known here"],
  ])("refuses ?%s, naming the parameter", async (search, path, message) => {
    const { app } = testApp();
    const response = await app.request(`/api/search?${search}`);
    expect(response.status).toBe(400);
    const { error } = ErrorBody.parse(await response.json());
    expect(error.issues?.[0]?.path).toBe(path);
    expect(error.issues?.[0]?.message).toContain(message);
  });
});
