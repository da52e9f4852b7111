// Loaded into the server by `npm start` (node --import). When the process that started it is killed, the channel between
// them closes; then the server stops as if asked to, instead of living on with nobody to reach it.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
