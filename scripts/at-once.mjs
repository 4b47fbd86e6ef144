// Runs commands beside each other. What each has said is told when it ends, whole; the first that fails decides the exit code.
import { spawn } from 'node:child_process';

let exitCode = 0;

await Promise.all(
  process.argv.slice(2).map(async (command) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    const code = await new Promise((resolve) => child.once('close', resolve));
    process.stderr.write(Buffer.concat(said));
    if (code === 0) return;
    process.stderr.write(`«${command}» failed.\n`);
    exitCode ||= code ?? 1;
  }),
);

process.exitCode = exitCode;
