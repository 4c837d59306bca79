/**
 * Guards a server bound to this machine against DNS rebinding: a web site that makes its own name
 * point to 127.0.0.1 could otherwise read answers through the visitor's browser.
 */
import { createMiddleware } from "hono/factory";
import { HttpError } from "./errors.ts";

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Host names that requests may be addressed to, or null for any, when bound to `host`. */
export function allowedHosts(host: string): readonly string[] | null {
  const isLoopback = host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
  if (!isLoopback) return null;
  return host.startsWith("127.") ? [...new Set([...LOOPBACK_NAMES, host])] : LOOPBACK_NAMES;
}

/** Answers 403 to requests addressed to a host that is not in `hosts`; any will do for null. */
export function hostCheck(hosts: readonly string[] | null) {
  return createMiddleware(async (c, next) => {
    if (hosts !== null && !hosts.includes(new URL(c.req.url).hostname)) {
      throw new HttpError(
        403,
        "host_not_allowed",
        `This server answers only to ${hosts.join(", ")}. To serve other names set HOST to the address they lead to.`,
      );
    }
    await next();
  });
}
