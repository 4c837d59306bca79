import type { z } from "@hono/zod-openapi";
import type { Filters } from "../contract.ts";

/** What every body that asks something must hold beyond the form of its fields: days in order. */
export function askedBody<Body extends z.ZodType<{ filters?: Filters | undefined }>>(
  form: Body,
): Body {
  return form.refine(
    ({ filters }) =>
      filters?.from === undefined || filters.to === undefined || filters.from <= filters.to,
    { path: ["filters", "from"], message: "must not be after filters.to" },
  );
}
