import { defineConfig, mergeConfig } from 'vite';
import app from './vite.config.ts';

/**
 * The pages for frames of other sites are a build of their own, after the app's and inside its folder: neither loads a script
 * of the other.
 */
export default defineConfig((env) =>
  mergeConfig(app(env), {
    base: '/embed/',
    publicDir: false,
    build: { outDir: 'dist/embed', rollupOptions: { input: 'embed.html' } },
  }),
);
