// Runs tests in this folder against a PostgreSQL server of their own, or the one that TEST_POSTGRES_URL names. What
// follows the name of this script is for vitest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startServer } from './server.mjs';

process.exitCode = process.env.TEST_POSTGRES_URL
  ? await runTests(process.env.TEST_POSTGRES_URL, { OTHER_POSTGRES: 'yes' })
  : await withServer(runTests);

async function withServer(work) {
  const server = await startServer();
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

async function runTests(url, more = {}) {
  const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...more, TEST_POSTGRES_URL: url },
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
