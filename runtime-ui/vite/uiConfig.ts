import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { antdDeepImports } from './antdDeepImports.ts';

/** Paths the platform answers itself; `vite dev` passes them on, so that a page under development has real data. */
const platformPaths = ['/api', '/oauth2', '/.well-known'];

/** The set-up both user interfaces share: where the page lives, its build, its development server, its tests. */
export function uiConfig(base: '/app/' | '/admin/'): ViteUserConfig {
  const platform = `http://127.0.0.1:${process.env['FANGYUAN_PORT'] ?? '8080'}`;
  return defineConfig({
    base,
    plugins: [antdDeepImports(), react()],
    server: {
      host: '127.0.0.1',
      proxy: Object.fromEntries(platformPaths.map((path) => [path, { target: platform }])),
    },
    build: {
      outDir: 'dist',
      target: 'es2023',
      manifest: true,
      chunkSizeWarningLimit: 1500,
      // What every page begins with comes in one piece, which is smaller and sooner there than a hundred crumbs.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } } },
    },
    test: {
      environment: 'happy-dom',
      environmentOptions: { happyDOM: { settings: { navigation: { disableChildFrameNavigation: true } } } },
      include: ['{src,vite}/**/*.test.{ts,tsx}'],
      setupFiles: [new URL('../src/kit/test/setup.ts', import.meta.url).pathname],
      env: { TZ: 'America/St_Johns' },
      maxWorkers: 2,
    },
  });
}
