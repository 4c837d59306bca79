/** One writer at a time: two of them would each publish what the other is about to delete. */
import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { lock } from "proper-lockfile";
import { IndexFolderError } from "./index-errors.ts";
import { indexPaths } from "./index-folder.ts";

/** A holder renews its lock this often, ... */
const RENEWAL_MS = 2_000;
/** ... and after this long without renewal it is taken to be dead. */
const STALE_MS = 15_000;
const POLL_MS = 250;

/**
 * Runs `work` while no other process writes to the index in `directory`. A lock left by a killed run
 * is waited for (at most some 15 seconds); one that its holder renews makes this reject with
 * {@link IndexFolderError} within some 2 seconds. `work` gets a function that throws when the lock was
 * lost meanwhile, to be called before anything is published.
 */
export async function withWriterLock<T>(
  directory: string,
  work: (assertHeld: () => void) => Promise<T>,
): Promise<T> {
  let lost: Error | null = null;
  const release = await acquire(directory, (error) => {
    lost = error;
  });
  const assertHeld = () => {
    if (lost) {
      throw new IndexFolderError(
        `Another run took over the index in ${directory} while this one was busy. Wait for it to end, then try again.`,
        { cause: lost },
      );
    }
  };
  try {
    return await work(assertHeld);
  } finally {
    if (!lost) await release();
  }
}

async function acquire(
  directory: string,
  onCompromised: (error: Error) => void,
): Promise<() => Promise<void>> {
  const lockfilePath = indexPaths(directory).lock;
  let firstSeen: number | null = null;
  for (;;) {
    try {
      return await lock(directory, {
        lockfilePath,
        stale: STALE_MS,
        update: RENEWAL_MS,
        onCompromised,
      });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ELOCKED")) throw error;
      const renewed = await stat(lockfilePath).then(
        (found) => found.mtimeMs,
        () => null,
      );
      firstSeen ??= renewed;
      if (renewed !== null && renewed !== firstSeen) {
        throw new IndexFolderError(
          `Another run is writing the index in ${directory}. Wait for it to end, then try again.`,
          { cause: error },
        );
      }
      await sleep(POLL_MS);
    }
  }
}
