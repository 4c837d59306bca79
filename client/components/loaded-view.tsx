import type { ComponentChildren } from "preact";
import type { Loaded } from "../use-loaded.ts";

interface Props<T> {
  loaded: Loaded<T>;
  again: () => void;
  /** What is said while it loads. */
  busy: string;
  children: (value: T) => ComponentChildren;
}

/** What was loaded, or that it is loading, or why it could not be and a way to try again. */
export function LoadedView<T>({ loaded, again, busy, children }: Props<T>) {
  switch (loaded.phase) {
    case "loading":
      return <p class="under-way">{busy}</p>;
    case "failed":
      return (
        <div class="notice problem" role="alert">
          {loaded.failure?.code === "not_found" ? (
            <p>
              This is not in the index. Links and kept conversations may be older than the index,
              which may have been built from other documents since.
            </p>
          ) : (
            <>
              <p dir="auto">{loaded.message}</p>
              <button type="button" class="button" onClick={again}>
                Try again
              </button>
            </>
          )}
        </div>
      );
    case "here":
      return <>{children(loaded.value)}</>;
  }
}
