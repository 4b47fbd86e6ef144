// A PostgreSQL server that lives as long as whoever forked this: it tells its port, and restarts whenever it is sent a message.
import { startServer } from '../server.mjs';

const server = await startServer();
process.send({ url: server.url, port: server.port });
process.on('message', async () => {
  await server.restart();
  process.send('restarted');
});
process.once('disconnect', () => server.stop());
