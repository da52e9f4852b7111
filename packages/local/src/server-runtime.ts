// How the server's Node is run. Loading the service makes some 150 MB of garbage, and left alone V8 grows its heap for that
// and keeps it; glibc gives each thread a heap of its own. With these the service holds half as much (docs/performance.md).

/** A young generation of 8 MB a half, and at most 128 MB for what lasts: four times what the service holds. */
export const serverFlags = ['--max-semi-space-size=8', '--max-old-space-size=128'];

export const serverEnvironment = { MALLOC_ARENA_MAX: '2' };
