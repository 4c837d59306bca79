/**
 * Errors that an HTTP request may be answered with, and the one shape they are answered in.
 * Nothing of an unexpected error (message, stack) ever leaves the server; it goes to the log.
 */
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorBody } from "./contract.ts";

/** What was wrong with one field of a request; `path` is as in `filters.from`. */
export interface RequestIssue {
  path: string;
  message: string;
}

/** An answer that is an error: its message is written for the person who sent the request. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    message: string,
    readonly details: {
      readonly issues?: readonly RequestIssue[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
  }
}

/** Largest request body, in bytes: a question with a long history fits several times. */
export const BODY_LIMIT = 256 * 1024;

/** The error for a request that is larger than {@link BODY_LIMIT}. */
export function bodyTooLarge(): HttpError {
  return new HttpError(
    413,
    "body_too_large",
    `The request is larger than ${BODY_LIMIT / 1024} kB. Send fewer earlier turns in "history".`,
  );
}

/** The error for a method that a path does not take; `allowed` are those it takes. */
export function wrongMethod(method: string, allowed: readonly string[]): HttpError {
  const Allow = allowed.join(", ");
  const message = `${method} is not possible here. Use ${Allow}.`;
  return new HttpError(405, "method_not_allowed", message, { headers: { Allow } });
}

/**
 * What to answer for anything thrown while handling a request. Errors that are not ours become a
 * plain 500 that names the request, so that its owner can find it in the log.
 */
export function toHttpError(error: unknown, requestId: string): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return new HttpError(400, "malformed_json", "The body is not valid JSON. Send a JSON object.");
  }
  if (error instanceof HTTPException && error.status === 415) {
    return new HttpError(
      415,
      "unsupported_media_type",
      'The body must be JSON. Send the header "Content-Type: application/json".',
    );
  }
  return new HttpError(
    500,
    "internal",
    `Something went wrong on the server. The log says what, under request ${requestId}.`,
  );
}

/** The body of the contract for an error. */
export function errorBody(error: HttpError): ErrorBody {
  const { issues } = error.details;
  return {
    error: {
      code: error.code,
      message: error.message,
      ...(issues === undefined ? {} : { issues: [...issues] }),
    },
  };
}
