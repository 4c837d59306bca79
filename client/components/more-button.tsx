import { useEffect, useState } from "preact/hooks";

const pageLength = 50;

export interface ShownPage<T> {
  shown: readonly T[];
  hidden: number;
  more: () => void;
}

/** The first of a long list, and more of it when asked; from the start again when `key` changes. */
export function usePage<T>(all: readonly T[], key: string): ShownPage<T> {
  const [length, setLength] = useState(pageLength);
  useEffect(() => setLength(pageLength), [key]);
  return {
    shown: all.slice(0, length),
    hidden: Math.max(0, all.length - length),
    more: () => setLength(length + pageLength),
  };
}

export function MoreButton({ page }: { page: Pick<ShownPage<unknown>, "hidden" | "more"> }) {
  if (page.hidden === 0) return null;
  return (
    <button type="button" class="button" onClick={page.more}>
      Show more ({page.hidden} left)
    </button>
  );
}
