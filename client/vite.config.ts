import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // The same build whoever starts it: tests would get one with the names and lines of the sources in it.
  esbuild: { jsx: "automatic", jsxImportSource: "preact", jsxDev: false },
  build: {
    target: "es2022",
    // The content security policy allows scripts and styles from files of this origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": "http://127.0.0.1:8787" } },
});
