import { defineConfig } from 'vite';

/** The page in src/web, built into dist/web by scripts/build.mjs. `npx vite` serves it anew at each change, beside a `readout serve`. */
export default defineConfig({
  root: new URL('src/web', import.meta.url).pathname,
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    target: 'es2022',
    outDir: new URL('dist/web', import.meta.url).pathname,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4317', '/openapi.json': 'http://127.0.0.1:4317' } },
});
