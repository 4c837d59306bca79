import type { z } from "@hono/zod-openapi";
import type { Filters } from "../contract.ts";

/** What every body that asks something must hold beyond its form: words to ask, and days in order. */
export function askedBody<
  Body extends z.ZodType<{ question: string; filters?: Filters | undefined }>,
>(form: Body): Body {
  return form
    .refine(({ question }) => question.trim() !== "", {
      path: ["question"],
      message: "must not be empty",
    })
    .refine(
      ({ filters }) =>
        filters?.from === undefined || filters.to === undefined || filters.from <= filters.to,
      { path: ["filters", "from"], message: "must not be after filters.to" },
    );
}
