/**
 * The server, as the page sees it.
 *
 * Every failure comes out as a `RequestFailure` whose message can be shown to people as it stands.
 */
import { EventSourceParserStream } from "eventsource-parser/stream";
import type {
  Answer,
  AskEvent,
  AskRequest,
  Briefing,
  BriefingRequest,
  ContributionInPlace,
  DebateInFull,
  DebateList,
  ErrorBody,
  Filters,
  Health,
  SearchResponse,
  SpeakerList,
} from "../server/contract.ts";
import { addFilters } from "./filter-query.ts";

/**
 * - `away`: nothing answered. - `not-ready`: no index is loaded yet (503).
 * - `cut-short`: an answer broke off. - `refused`: the request is at fault (4xx).
 * - `broken`: the server is (5xx, something unreadable).
 */
export type FailureKind = "away" | "not-ready" | "cut-short" | "refused" | "broken";

export class RequestFailure extends Error {
  readonly kind: FailureKind;
  /** The server's code, and the first field at fault, where it named them. */
  readonly code: string | null;
  readonly path: string | null;

  constructor(
    kind: FailureKind,
    message: string,
    { code, path, ...options }: ErrorOptions & { code?: string; path?: string } = {},
  ) {
    super(message, options);
    this.name = "RequestFailure";
    this.kind = kind;
    this.code = code ?? null;
    this.path = path ?? null;
  }
}

/** The part of `fetch` that the page uses. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** All of a request for a briefing but its format. */
export type BriefingOptions = Omit<BriefingRequest, "format">;

/** What `/api/health` says; `index` is null while nothing is indexed. */
export interface Api {
  health(signal?: AbortSignal): Promise<Health>;
  debates(signal?: AbortSignal): Promise<DebateList>;
  debate(id: string, signal?: AbortSignal): Promise<DebateInFull>;
  speakers(signal?: AbortSignal): Promise<SpeakerList>;
  /** Without `q`, whatever passes the filters, in order of date. */
  search(
    query: { q: string | null; filters: Filters; limit: number; offset?: number },
    signal?: AbortSignal,
  ): Promise<SearchResponse>;
  contribution(id: string, signal?: AbortSignal): Promise<ContributionInPlace>;
  /** Resolves when the answer is complete; rejects with the signal's reason when stopped. */
  briefing(request: BriefingOptions, signal?: AbortSignal): Promise<Briefing>;
  /** The bytes as the server made them; `name` is null where it gave the file none. */
  briefingFile(
    request: BriefingOptions,
    format: BriefingRequest["format"],
  ): Promise<{ file: Blob; name: string | null }>;
  ask(request: AskRequest, onEvent: (event: AskEvent) => void, signal: AbortSignal): Promise<void>;
}

export function createApi(fetch: Fetch): Api {
  async function request(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(path, init);
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new RequestFailure("away", "The server does not answer.", { cause });
    }
  }

  async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
    const response = await request(path, {
      headers: { accept: "application/json" },
      ...(signal && { signal }),
    });
    if (!response.ok) throw await failureOf(response);
    return readJson<T>(response);
  }

  async function makeBriefing(body: BriefingRequest, signal?: AbortSignal): Promise<Response> {
    const response = await request("/api/briefings", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    if (!response.ok) throw await failureOf(response);
    return response;
  }

  return {
    async health(signal) {
      const response = await request("/api/health", { ...(signal && { signal }) });
      const body = await readJson<Health | ErrorBody>(response);
      if ("error" in body)
        return { status: "degraded", index: null, problems: [body.error.message] };
      return body;
    },
    debates: (signal) => getJson<DebateList>("/api/debates", signal),
    debate: (id, signal) => getJson<DebateInFull>(`/api/debates/${encodeURIComponent(id)}`, signal),
    speakers: (signal) => getJson<SpeakerList>("/api/speakers", signal),
    search({ q, filters, limit, offset = 0 }, signal) {
      const query = new URLSearchParams({ limit: `${limit}`, offset: `${offset}` });
      if (q) query.set("q", q);
      return getJson<SearchResponse>(`/api/search?${addFilters(query, filters)}`, signal);
    },
    contribution: (id, signal) =>
      getJson<ContributionInPlace>(`/api/contributions/${encodeURIComponent(id)}`, signal),
    briefing: async (options, signal) =>
      readJson<Briefing>(await makeBriefing({ ...options, format: "json" }, signal)),
    async briefingFile(options, format) {
      const response = await makeBriefing({ ...options, format });
      const [, name = null] =
        /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
      const file = await response.blob().catch((cause: unknown) => {
        throw unreadable(cause);
      });
      return { file, name };
    },
    async ask(body, onEvent, signal) {
      const response = await request("/api/ask", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream" },
        body: JSON.stringify(body),
        signal,
      });
      if (!response.ok) throw await failureOf(response);
      if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
        onEvent({ event: "done", data: await readJson<Answer>(response) });
        return;
      }
      if (response.body) await readEvents(response.body, onEvent, signal);
    },
  };
}

async function readEvents(
  body: NonNullable<Response["body"]>,
  onEvent: (event: AskEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const cutShort = (cause?: unknown) =>
    new RequestFailure("cut-short", "The connection broke off before the answer was complete.", {
      cause,
    });
  const reader = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  while (true) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw signal.aborted ? cause : cutShort(cause);
    });
    if (done) throw cutShort();
    const event = askEvent(value.event, value.data);
    if (!event) continue;
    if (event.event === "error") throw new RequestFailure("broken", event.data.error.message);
    onEvent(event);
    if (event.event === "done") return;
  }
}

const eventNames: ReadonlySet<string | undefined> = new Set<AskEvent["event"]>([
  "interpretation",
  "sources",
  "delta",
  "done",
  "error",
]);

/** Null for events that a newer server may send and this page does not know. */
function askEvent(name: string | undefined, data: string): AskEvent | null {
  if (!eventNames.has(name)) return null;
  try {
    return { event: name, data: JSON.parse(data) } as AskEvent;
  } catch (cause) {
    throw unreadable(cause);
  }
}

async function readJson<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw response.ok ? unreadable(cause) : new RequestFailure("broken", notWorking(response));
  }
}

async function failureOf(response: Response): Promise<RequestFailure> {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null;
  const message = body?.error?.message ?? notWorking(response);
  if (response.status === 503) return new RequestFailure("not-ready", message);
  const code = body?.error?.code;
  const path = body?.error?.issues?.[0]?.path;
  return new RequestFailure(response.status < 500 ? "refused" : "broken", message, {
    ...(code && { code }),
    ...(path && { path }),
  });
}

const notWorking = (response: Response) =>
  `The server could not do this (status ${response.status}).`;

const unreadable = (cause: unknown) =>
  new RequestFailure("broken", "The server sent something this page cannot read.", { cause });
