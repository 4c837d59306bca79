/**
 * The state of the index while the server runs: being prepared, ready, or not to be had. The server
 * listens from the first moment, so every handler asks here for what it needs.
 */
import type { Progress } from "../indexer/build.ts";
import type { IndexManifest } from "../indexer/generation.ts";
import type { Assistant } from "./assistant.ts";
import type { Catalogue } from "./catalogue.ts";
import { HttpError } from "./errors.ts";

/** Everything that data routes answer from. */
export interface LoadedIndex {
  readonly manifest: IndexManifest;
  readonly catalogue: Catalogue;
  readonly assistant: Assistant;
}

export type IndexState =
  /** Being opened (`progress` null) or built. */
  | { readonly status: "preparing"; readonly progress: Progress | null }
  /** `reason` says what is wrong and what to do next. */
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "ready"; readonly loaded: LoadedIndex };

export interface IndexHolder {
  state(): IndexState;
  set(state: IndexState): void;
  /** @throws {HttpError} 503 that says what to do, while no index is loaded */
  loaded(): LoadedIndex;
}

/** A holder of an index that is about to be opened or built. */
export function createIndexHolder(): IndexHolder {
  let current: IndexState = { status: "preparing", progress: null };
  return {
    state: () => current,
    set(state) {
      current = state;
    },
    loaded() {
      if (current.status === "ready") return current.loaded;
      const building = current.status === "preparing";
      throw new HttpError(
        503,
        building ? "index_building" : "index_unavailable",
        describeAbsence(current),
        { headers: building ? { "Retry-After": "2" } : {} },
      );
    },
  };
}

/** Why there is no index, for people, and what to do. */
export function describeAbsence(state: Exclude<IndexState, { status: "ready" }>): string {
  if (state.status === "failed") return `No index is loaded. ${state.reason}`;
  if (state.progress === null) return "The index is being opened. Try again in a moment.";
  const { stage, done, total } = state.progress;
  const count = total === null ? `${done}` : `${done} of ${total}`;
  return `The index is being built (${stage}: ${count}). Try again in a moment.`;
}
