import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';

/** What is written to a stream while a run of so many steps shows its progress on it. */
function shownOn(isTTY: boolean, total: number): readonly string[] {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const show = showProgress(Object.assign(stream, { isTTY }));
  for (let done = 1; done <= total; done += 1) show(done, total);
  return written;
}

describe('the progress of a long run', () => {
  it('is drawn once for each hundredth, and gone in the end', () => {
    const written = shownOn(true, 10_000);
    expect(written).toHaveLength(101);
    expect(written[50]).toBe(`\r${'█'.repeat(15)}${'░'.repeat(15)} 5000 / 10000`);
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('is not drawn into a file', () => expect(shownOn(false, 10_000)).toEqual([]));
});
