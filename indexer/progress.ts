/** How far a build has come. */
export interface Progress {
  stage: "reading" | "passages" | "embedding" | "writing";
  done: number;
  /** Null while it cannot be known. */
  total: number | null;
}
