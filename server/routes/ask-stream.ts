/** Sends an answer as server-sent events while it is being made. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { AppEnv } from "../app-env.ts";
import type { Assistant } from "../assistant.ts";
import type { AskEvent, AskRequest } from "../contract.ts";
import { errorBody, toHttpError } from "../errors.ts";

/**
 * Streams the events of `assistant.ask`. A failure becomes a last `error` event that gives nothing
 * of its cause away; when the reader goes away, the work is given up.
 */
export function streamAnswer(
  c: Context<AppEnv>,
  assistant: Assistant,
  request: AskRequest,
): Response {
  const reader = new AbortController();
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => reader.abort());
    const send = (event: AskEvent) =>
      stream.writeSSE({ event: event.event, data: JSON.stringify(event.data) });
    let status = 200;
    try {
      await assistant.ask(request, send, reader.signal);
    } catch (error) {
      status = reader.signal.aborted ? 499 : 500;
      // streamSSE would send the error's own message, so nothing may escape from here.
      if (!reader.signal.aborted) {
        c.get("log").error({ err: error }, "the answer failed while it was being streamed");
        const body = errorBody(toHttpError(error, c.get("requestId")));
        await send({ event: "error", data: body });
      }
    } finally {
      c.get("logResponse")(status);
    }
  });
}
