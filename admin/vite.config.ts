import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => {
  // A test runner that builds the app sets NODE_ENV to "test", which would put React's development build into it.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    plugins: [react()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      // Vite's default (lightningcss) refuses a media query that govuk-frontend needs.
      cssMinify: 'esbuild',
      // Everything is a file of its own: the content security policy allows no data: script or style.
      assetsInlineLimit: 0,
    },
    css: {
      preprocessorOptions: {
        scss: { loadPaths: ['node_modules/govuk-frontend/dist'], quietDeps: true },
      },
    },
    // The api serves the built app; for work on the pages alone, vite passes requests on to a running api.
    server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
  };
});
