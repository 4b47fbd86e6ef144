// Packs the project, installs the package into an empty folder, and asks the preview page of what was installed for itself.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

/** In bytes. */
const largest = 1_500_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'florilegium-package-'));
const run = (command, ...arguments_) => execFileSync(command, arguments_, { cwd: folder, encoding: 'utf8' });
try {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const [tarball] = run('ls').trim().split('\n');
  const { size } = statSync(join(folder, tarball));
  if (size > largest) throw new Error(`The package has ${size} bytes, more than ${largest}.`);
  execFileSync('npm', ['--prefix', 'house', 'run', '-s', 'package'], { cwd: root, stdio: 'inherit' });
  mkdirSync(join(folder, 'posts'));
  writeFileSync(join(folder, 'posts/a.md'), '# A\n\nSaid once.\n\n- Ada. (2021). [One](https://example.org/1).\n');
  run('npm', 'init', '-y');
  run('npm', 'install', '--no-audit', '--no-fund', '--omit=dev', `./${tarball}`);
  // `npm pack` runs more than one script that builds: the last must leave the types where they are.
  if (!existsSync(join(folder, 'node_modules/florilegium/dist/src/config.d.ts')))
    throw new Error('The package comes without its types.');
  const answer = run('npx', 'florilegium', 'ask', '/quote One', '--content', './posts');
  if (!answer.includes('Said once.')) throw new Error(`The package does not answer:\n${answer}`);
  const page = spawn('npx', ['florilegium', 'preview', '--content', './posts', '--port', '0'], {
    cwd: folder,
    detached: true,
  });
  try {
    const [, url] = await told(page, /(http:\S+)/);
    const { status } = await fetch(url);
    if (status !== 200) throw new Error(`The preview page answers ${status}.`);
    stdout.write(
      `A package of ${Math.round(size / 1_000)} kB, installed into an empty folder, answers and serves its page.\n`,
    );
  } finally {
    process.kill(-page.pid, 'SIGTERM');
    await once(page, 'exit');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function told(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
      const found = pattern.exec(text);
      if (found !== null) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The preview ended:\n${text}`)));
  });
}
