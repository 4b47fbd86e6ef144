// Prints how `serve` holds up at rising rates, on loopback: one process on one core, then several that Discord asks in turn.
//
//   npm run build && node bench/load.mjs [FOLDER] [SECONDS]
//
// FOLDER holds posts; each rate lasts SECONDS, at most 40. Each process has a core of its own. Discord is the double of the tests: beside one
// process it has the other core, beside two it shares both, so what it costs is told as well. Its questions are signed beforehand, and what
// comes back is looked at afterwards. They are sent when their time has come, whether or not earlier ones are answered, and each is timed
// from when it was due, so that a process that falls behind cannot hide it. With DATABASE_URL the store is there, else in a SQLite file.
// CHART names a file for a chart.
import { execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, cpuUsage, env, execPath, pid, stdout } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [folder = here('../content'), seconds = '8'] = argv.slice(2);
const rates = [10, 25, 50, 100, 150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 1_000, 1_200];
const bound = 100;
const topics = [
  '黑箱',
  'reward function',
  '测试',
  '为什么神经网络没法解释',
  'naming',
  '强化学习',
  '数据库',
  'abstraction',
];

const data = mkdtempSync(join(tmpdir(), 'florilegium-load-'));
const { module } = await runnerImport(here('../test/support/discord/start-discord.ts'));
const { module: charts } = await runnerImport(here('../test/support/line-chart.ts'));

const lines = [];
try {
  for (const processes of [1, 2]) lines.push({ name: named(processes), points: await measure(processes) });
} finally {
  rmSync(data, { recursive: true, force: true });
}
if (env.CHART !== undefined) {
  const title = 'Acknowledgement at rising rates';
  writeFileSync(env.CHART, charts.lineChart({ title, x: 'questions a second', y: '99 % within, ms' }, lines));
}

async function measure(processes) {
  execFileSync('taskset', ['-a', '-c', '-p', processes === 1 ? '1' : '0,1', String(pid)], { stdio: 'ignore' });
  const discord = await module.startDiscord();
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const settings = {
    PATH: env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DISCORD_PUBLIC_KEY: Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url').toString('hex'),
    DATABASE_URL: env.DATABASE_URL ?? `file:${join(data, `${processes}.db`)}`,
    DATA_DIR: join(data, 'snapshot'),
    ENDPOINT_PORT: '0',
    LOG_LEVEL: 'info',
  };
  const servers = [];
  for (let core = 0; core < processes; core += 1) servers.push(await startServer(core, settings));
  while (discord.commands().length === 0) await sleep(50);
  stdout.write(`\n${named(processes)}, ${seconds} s each\n`);
  row('a second', 'median ms', '99 % ms', 'longest ms', 'failed', 'sent late', 'cpu ms', 'its own', 'memory MB');
  const points = [];
  try {
    await askAt(discord, servers, privateKey, 20, 3);
    for (const rate of rates) {
      const { waits, failed, late, cpu, own } = await askAt(discord, servers, privateKey, rate, Number(seconds));
      const memory = servers.map(({ child }) => residentMegabytes(child.pid)).join(' + ');
      row(
        rate,
        at(waits, 0.5),
        at(waits, 0.99),
        at(waits, 1),
        failed,
        at(late, 0.99),
        cpu.toFixed(2),
        own.toFixed(2),
        memory,
      );
      points.push([rate, Math.max(1, Number(at(waits, 0.99)))]);
      if (Number(at(waits, 0.99)) > 10 * bound) break;
    }
  } finally {
    for (const { child } of servers) child.kill('SIGKILL');
    await discord.stop();
  }
  return points;
}

async function askAt(discord, servers, privateKey, rate, duration) {
  const waits = [];
  const late = [];
  let failed = 0;
  const questions = Array.from({ length: rate * duration }, (_, index) => {
    discord.useEndpoint({ url: servers[index % servers.length].url, privateKey });
    const topic = topics[index % topics.length];
    return discord.readySlash('quote', { topic }, { user: `reader ${rate} ${index}` });
  });
  const cpuBefore = cpuMilliseconds(servers);
  const ownBefore = cpuUsage();
  const began = performance.now();
  const ask = async (question, index) => {
    const due = began + (1000 * index) / rate;
    await sleep(Math.max(0, due - performance.now()));
    const lateness = Math.max(0, performance.now() - due);
    late.push(lateness);
    try {
      const { acknowledgedAfter } = await question();
      waits.push(lateness + acknowledgedAfter);
    } catch {
      failed += 1;
    }
  };
  await Promise.all(questions.map(ask));
  const { user, system } = cpuUsage(ownBefore);
  const each = (milliseconds) => milliseconds / questions.length;
  return {
    waits,
    failed,
    late,
    cpu: each(cpuMilliseconds(servers) - cpuBefore),
    own: each((user + system) / 1_000),
  };
}

/** What the processes have used of their cores so far; the system counts in hundredths of a second. */
function cpuMilliseconds(servers) {
  const used = servers.map(({ child }) => {
    const [, fields = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return 10 * (user + system);
  });
  return used.reduce((sum, each) => sum + each, 0);
}

function startServer(core, settings) {
  const program = here('../dist/src/main.js');
  const child = spawn('taskset', ['-c', String(core), execPath, program, 'serve', '--content', folder], {
    env: settings,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      log += chunk;
      const port = /"port":(\d+)/.exec(/^.*Listening for Discord.*$/m.exec(log)?.[0] ?? '')?.[1];
      if (port !== undefined) resolve({ child, url: `http://127.0.0.1:${port}/interactions` });
    });
    child.once('close', () => reject(new Error(`The process ended:\n${log}`)));
  });
}

function residentMegabytes(id) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024);
}

function at(figures, share) {
  const sorted = figures.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function named(processes) {
  return processes === 1 ? 'one process' : `${processes} processes`;
}

function row(...cells) {
  stdout.write(`${cells.map((cell) => String(cell).padEnd(12)).join('')}\n`);
}
