/** Answers requests that are no HTTP, or too long in their head, before the application sees them. */
import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { RequestError } from "@hono/node-server";
import { errorBody, HttpError } from "./errors.ts";

function reasonOf(code: string | undefined): HttpError {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new HttpError(
        431,
        "head_too_large",
        "The address and headers of the request are too long. Send a shorter address.",
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new HttpError(408, "too_slow", "The request did not arrive in time. Send it again.");
    default:
      return new HttpError(
        400,
        "malformed_request",
        "The request could not be read as HTTP. Check its address and its headers.",
      );
  }
}

/** The answer to a request whose address or Host header cannot be read; 500 for any other failure. */
export function unreadable(error: unknown): Response {
  return error instanceof RequestError ? malformed() : new Response(null, { status: 500 });
}

/** The answer to a request without the Host header that HTTP/1.1 demands; null for any other. */
export function withoutHost({
  httpVersion,
  headers,
}: Pick<IncomingMessage, "httpVersion" | "headers">): Response | null {
  return httpVersion === "1.1" && headers.host === undefined ? malformed() : null;
}

function malformed(): Response {
  const reason = reasonOf(undefined);
  return Response.json(errorBody(reason), { status: reason.status });
}

/** Writes the answer to bytes that Node could not parse, and closes the connection. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const reason = reasonOf(error.code);
  const body = JSON.stringify(errorBody(reason));
  socket.end(
    [
      `HTTP/1.1 ${reason.status} ${STATUS_CODES[reason.status]}`,
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
