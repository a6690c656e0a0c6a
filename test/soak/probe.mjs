// Loaded into the emulator's process before its command line: tells whoever started it what it holds.

process.on('message', async () => {
  // What finalizers let go of is gone only at the second look.
  globalThis.gc?.();
  await new Promise(setImmediate);
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const sockets = process.getActiveResourcesInfo().filter((name) => name.endsWith('SocketWrap')).length;
  process.send?.({ rss, heap: heapUsed, external, sockets });
});
process.channel?.unref();
