// Loaded into the program before it starts, with --expose-gc: each SIGUSR2 lets an hour pass on its clock, and tells what it holds.
const RealDate = Date;
const hour = 60 * 60 * 1000;
let passed = 0;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + passed);
    else super(...given);
  }

  static now() {
    return RealDate.now() + passed;
  }
};

function held() {
  const resources = {};
  for (const name of process.getActiveResourcesInfo()) resources[name] = (resources[name] ?? 0) + 1;
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  return { heap: process.memoryUsage().heapUsed, timers: resources.Timeout ?? 0, resources, listeners };
}

process.on('SIGUSR2', () => {
  passed += hour;
  // What has just been answered is let go first.
  setTimeout(() => {
    globalThis.gc();
    globalThis.gc();
    process.stderr.write(`${JSON.stringify({ level: 30, msg: 'An hour has passed.', ...held() })}\n`);
  }, 200);
});
