import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('zola-slug/Cargo.toml', import.meta.url));
const debian = ['source.crates-io.replace-with="debian"', 'source.debian.directory="/usr/share/cargo/registry"'];

/** The slugs of some texts, made by the crate that Zola makes them with (Debian: librust-slug-dev). */
export function slugsOfZola(texts) {
  const target = mkdtempSync(join(tmpdir(), 'golden-'));
  try {
    const sources = debian.flatMap((setting) => ['--config', setting]);
    const made = execFileSync(
      'cargo',
      ['run', '--quiet', '--offline', '--manifest-path', manifest, '--target-dir', target, ...sources],
      {
        input: `${texts.join('\n')}\n`,
        encoding: 'utf8',
      },
    );
    return made.split('\n').slice(0, texts.length);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}
