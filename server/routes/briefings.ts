/** `POST /api/briefings`: a referenced briefing on a question, to read, edit or hand on. */
import { createRoute, z } from "@hono/zod-openapi";
import { createBriefing, exportBriefing, fileNameOf, MEDIA_TYPES } from "../briefing/create.ts";
import { BriefingRefusal } from "../briefing/refusal.ts";
import { Briefing, BriefingRequest, ErrorBody } from "../contract.ts";
import { HttpError } from "../errors.ts";
import type { IndexHolder } from "../index-holder.ts";
import { BODY_ERRORS, createRouter, INDEX_ERRORS, json } from "./router.ts";

const route = createRoute({
  method: "post",
  path: "/api/briefings",
  summary: "Make a briefing",
  description:
    "Sections in the order of a Commons Library debate pack. Every sentence is a verbatim quotation with its reference, a count, a date, a heading, or a note sent with the request and marked as such. The same index, question and options give the same bytes.",
  request: { body: { ...json(BriefingRequest, "The question and the options."), required: true } },
  responses: {
    200: {
      description: "The briefing in the format asked for.",
      content: {
        "application/json": { schema: Briefing },
        "text/markdown": { schema: z.string() },
        [MEDIA_TYPES.docx]: { schema: z.string().meta({ format: "binary" }) },
      },
    },
    ...INDEX_ERRORS,
    404: json(ErrorBody, "Nothing speaks to the question, so there is nothing to hand on."),
    ...BODY_ERRORS,
    422: json(
      ErrorBody,
      "The options do not fit each other or the index; `issues` names the field.",
    ),
  },
});

export function briefingRoutes(index: IndexHolder) {
  return createRouter().openapi(route, async (c) => {
    const request = c.req.valid("json");
    const loaded = index.loaded();
    const briefing = await createBriefing(loaded, request, c.req.raw.signal).catch(refuse);
    const body = await exportBriefing(briefing, request.format);
    const headers: Record<string, string> = { "Content-Type": MEDIA_TYPES[request.format] };
    if (request.format !== "json") {
      headers["Content-Disposition"] =
        `attachment; filename="${fileNameOf(briefing, request.format)}"`;
    }
    return new Response(new Uint8Array(body), { status: 200, headers });
  });
}

function refuse(error: unknown): never {
  if (!(error instanceof BriefingRefusal)) throw error;
  if (error.code === "nothing_found") throw new HttpError(404, error.code, error.message);
  const { path, message } = error;
  throw new HttpError(422, error.code, message, {
    ...(path !== null && { issues: [{ path, message }] }),
  });
}
