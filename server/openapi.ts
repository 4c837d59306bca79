/** The machine-readable form of the contract, generated from the schemas that validate requests. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { Contribution, Debate, Source, Speaker } from "../indexer/contribution.ts";
import type { AppEnv } from "./app-env.ts";
import * as contract from "./contract.ts";

/** Schemas that the document names once and refers to. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Answer: contract.Answer,
  Briefing: contract.Briefing,
  Citation: contract.Citation,
  Contribution,
  ContributionInPlace: contract.ContributionInPlace,
  Coverage: contract.Coverage,
  Debate,
  DebateInFull: contract.DebateInFull,
  DebateList: contract.DebateList,
  ErrorBody: contract.ErrorBody,
  Filters: contract.Filters,
  Health: contract.Health,
  Interpretation: contract.Interpretation,
  SearchResponse: contract.SearchResponse,
  Source,
  Speaker,
  SpeakerList: contract.SpeakerList,
  Turn: contract.Turn,
};
for (const [id, schema] of Object.entries(NAMED)) z.globalRegistry.add(schema, { id });

const CONFIG = {
  openapi: "3.1.0",
  info: {
    title: "Dispatch Box",
    version: "1",
    description:
      "Answers questions about what was said in the UK Parliament, and shows who said it, where and when. Days are YYYY-MM-DD; offsets are UTF-16 code units.",
  },
};

/** The document for the routes of `app`; the same routes give the same bytes. */
export function openApiDocument(app: Pick<OpenAPIHono<AppEnv>, "getOpenAPI31Document">): object {
  const { components, ...document } = app.getOpenAPI31Document(CONFIG);
  // The generator sets apart only what it refers to itself (see `hoist`).
  const schemas: Record<string, unknown> = {};
  Object.assign(schemas, hoist(components?.schemas, schemas));
  const paths = hoist(document.paths, schemas);
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, paths, components: { schemas: sorted } };
}

/**
 * A copy of `node` in which every named schema is a reference into `schemas`, which is filled. The
 * generator refers only to named schemas with a refinement; the others it writes out in full each
 * time and leaves their name behind as `id`.
 */
function hoist(node: unknown, schemas: Record<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((item) => hoist(item, schemas));
  if (typeof node !== "object" || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) copy[key] = hoist(value, schemas);
  const { id, ...schema } = copy;
  if (typeof id !== "string" || !(id in NAMED)) return copy;
  schemas[id] = schema;
  return { $ref: `#/components/schemas/${id}` };
}
