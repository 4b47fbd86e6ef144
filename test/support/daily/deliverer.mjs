// Delivers what is due until it is told to end, or kills itself in the middle of it: before or after a step of its choice.
import { pino } from 'pino';

const { modules, database, api, token, ahead, kill } = JSON.parse(process.argv[2]);
const { startDelivering } = await import(`${modules}cli/delivering.js`);
const { openStore } = await import(`${modules}store/open-store.js`);
const store = await openStore(database);
process.send?.('open');

const post = { path: 'a.md', title: 'A', url: null, date: null, updated: null, categories: [], tags: [] };
const section = { id: 's', headings: [], ancestors: [], anchor: null, line: 1 };
const source = {
  author: 'Ann',
  date: null,
  title: null,
  url: null,
  site: null,
  label: null,
  remark: null,
  originals: [],
};
const excerpts = Array.from({ length: 60 }, (_, index) => ({
  id: `e${index}`,
  kind: 'quote',
  post,
  section,
  url: null,
  body: { text: `What was said on the day with the number ${index}`, marks: [] },
  lines: [1, 1],
  sources: [source],
}));
const library = {
  changedAt: new Date(0),
  list: () => excerpts,
  excerpt: (id) => excerpts.find((excerpt) => excerpt.id === id),
};

const dieAt = (moment) => {
  if (moment === kill) process.kill(process.pid, 'SIGKILL');
};
const steps = ['take', 'begin', 'settle'].map((step) => [
  step,
  async (...given) => {
    dieAt(`before ${step}`);
    const result = await store.deliveries[step](...given);
    dieAt(`after ${step}`);
    return result;
  },
]);
const deliveries = { ...store.deliveries, ...Object.fromEntries(steps) };

const delivering = startDelivering(
  { library, store: { ...store, deliveries, keepRequest: store.keepRequest } },
  {
    config: { discord: { apiUrl: api }, daily: { catchUp: 'until-midnight' } },
    log: pino({ level: 'silent' }),
    token,
    metrics: { delivered: (outcome) => process.send?.(outcome) },
    now: () => new Date(Date.now() + ahead),
  },
);
process.once('SIGTERM', async () => {
  await delivering.stop();
  await store.close();
  process.disconnect?.();
});
// Whoever started this is gone.
process.once('disconnect', () => process.exit());
