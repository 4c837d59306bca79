import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // onnxruntime 1.14 crashes in worker threads, so tests run in forked processes.
    pool: "forks",
    include: ["test/**/*.test.ts"],
    // A busy machine can lose a race in the browser tests; what is really broken fails three times.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
