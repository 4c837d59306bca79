import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // onnxruntime 1.14 crashes in worker threads, so tests run in forked processes.
    pool: "forks",
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
