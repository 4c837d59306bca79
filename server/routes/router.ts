/** What every resource's routes share: the router, the error answers, and kinds of parameters. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnv } from "../app-env.ts";
import { ErrorBody } from "../contract.ts";
import { invalidRequest } from "../issues.ts";

/** A router whose invalid requests end in the contract's 400. */
export function createRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error);
    },
  });
}

/** A JSON answer or body of `schema`. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** Error answers of every route. */
export const ERRORS = {
  400: json(ErrorBody, "The request is not valid; `issues` names the fields, if it can be read."),
  403: json(ErrorBody, "The request is addressed to a host that is not this server's."),
  405: json(ErrorBody, "The method is not possible here; `Allow` names those that are."),
  408: json(ErrorBody, "The request did not arrive in time."),
  431: json(ErrorBody, "The address and headers are too long."),
  500: json(ErrorBody, "Something went wrong on the server; its log says what."),
};

/** Error answers of the routes that read the index. */
export const INDEX_ERRORS = {
  ...ERRORS,
  503: json(ErrorBody, "No index is loaded; the message says why and what to do."),
};

/** Error answers of the routes that take a body. */
export const BODY_ERRORS = {
  413: json(ErrorBody, "The body is too large."),
  415: json(ErrorBody, "The body is not JSON."),
};

/** The error answer of look-ups by id. */
export const NOT_FOUND = { 404: json(ErrorBody, "Nothing has this id.") };

/** A path parameter that is an id. */
export const IdParameter = z.object({ id: z.string().min(1).max(300) });

/** The query of routes that take no parameters there. */
export const NoQuery = z.strictObject({});

/** A query parameter that is a whole number. */
export function wholeNumber(from: number, to: number, otherwise: number) {
  return z
    .string()
    .refine(
      (value) => /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to,
      `must be a whole number from ${from} to ${to}`,
    )
    .transform(Number)
    .default(otherwise)
    .openapi({ type: "integer", minimum: from, maximum: to, default: otherwise });
}

/** A query parameter that may be repeated; always an array once read. */
export function repeatable<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value: unknown) => (typeof value === "string" ? [value] : value),
    z.array(item).max(50).optional(),
  );
}
