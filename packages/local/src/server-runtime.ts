// How the server's Node is run. Loading the service makes some 150 MB of garbage, and left alone V8 grows its heap for that
// and keeps it; glibc gives each thread a heap of its own. With these the service holds half as much (docs/performance.md).

/** A young generation of 4 MB a half, and at most 192 MB for what lasts: six times what the service holds. */
export const serverFlags = ['--max-semi-space-size=4', '--max-old-space-size=192'];

export const serverEnvironment = { MALLOC_ARENA_MAX: '2' };
