// Balances until whoever started it is gone, who tells and asks over the channel between them.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('balancing.ts', import.meta.url)));
const balancing = await module.startBalancing();

process.on('disconnect', () => process.exit());
process.on('message', async ({ id, call, place }) => {
  const result = await balancing[call](place);
  process.send({ id, result });
});
process.send({ port: balancing.port });
