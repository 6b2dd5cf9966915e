import { defineConfig } from 'vite';

/** The page of the benchmark: the product's engine, built as in the product, and its peers beside it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
  },
  worker: { format: 'es' },
  logLevel: 'warn',
});
