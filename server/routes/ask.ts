/** `POST /api/ask`: a question, answered whole as JSON or bit by bit as server-sent events. */
import { createRoute, z } from "@hono/zod-openapi";
import { accepts } from "hono/accepts";
import { Answer, AskRequest } from "../contract.ts";
import type { IndexHolder } from "../index-holder.ts";
import { streamAnswer } from "./ask-stream.ts";
import { BODY_ERRORS, createRouter, INDEX_ERRORS, json } from "./router.ts";

const route = createRoute({
  method: "post",
  path: "/api/ask",
  summary: "Ask a question",
  description:
    "With `Accept: text/event-stream` the answer comes as events: `interpretation` (Interpretation), `sources` (array of Citation), `delta` (`{text}`, to be appended), `done` (the whole Answer), or `error` (ErrorBody).",
  request: { body: { ...json(AskRequest, "The question."), required: true } },
  responses: {
    200: {
      description: "The answer, or the reason why there is none.",
      content: {
        "application/json": { schema: Answer },
        "text/event-stream": { schema: z.string() },
      },
    },
    ...INDEX_ERRORS,
    ...BODY_ERRORS,
  },
});

export function askRoutes(index: IndexHolder) {
  return createRouter().openapi(route, async (c) => {
    const request = c.req.valid("json");
    const { assistant } = index.loaded();
    const wanted = accepts(c, {
      header: "Accept",
      supports: ["application/json", "text/event-stream"],
      default: "application/json",
    });
    if (wanted === "text/event-stream") return streamAnswer(c, assistant, request);
    return c.json(await assistant.ask(request, undefined, c.req.raw.signal), 200);
  });
}
