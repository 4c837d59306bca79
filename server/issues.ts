/** Turns what zod found wrong with a request into an error whose messages a person can act on. */
import type { z } from "zod";
import { HttpError, type RequestIssue } from "./errors.ts";

type ZodIssue = z.core.$ZodIssue;

/** A 400 that names every field that was wrong; `target` is the part of the request zod looked at. */
export function invalidRequest(target: string, error: z.ZodError): HttpError {
  const issues = error.issues.flatMap((issue) => toRequestIssues(target, issue));
  const summary = issues.map((issue) => `${issue.path} ${issue.message}`).join("; ");
  return new HttpError(400, "invalid_request", `The request is not valid: ${summary}.`, { issues });
}

function toRequestIssues(target: string, issue: ZodIssue): RequestIssue[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathOf(target, [...issue.path, key]),
      message: "is not known here",
    }));
  }
  if (target === "query" && issue.code === "invalid_type" && issue.message.endsWith("array")) {
    return [{ path: pathOf(target, issue.path), message: "must be given only once" }];
  }
  return [{ path: pathOf(target, issue.path), message: messageOf(issue) }];
}

function pathOf(target: string, path: readonly PropertyKey[]): string {
  if (path.length === 0) return target === "json" ? "body" : target;
  return path.map(String).join(".");
}

function messageOf(issue: ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined && issue.message.endsWith("undefined")
        ? "is missing"
        : `must be ${withArticle(issue.expected)}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "must not be empty"
        : `must be at least ${issue.minimum}`;
    case "too_big":
      if (issue.origin === "string") return `must have at most ${issue.maximum} characters`;
      if (issue.origin === "array") return `must have at most ${issue.maximum} values`;
      return `must be at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "date" ? "must be a day as YYYY-MM-DD" : issue.message;
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
