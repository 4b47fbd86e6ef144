import type { Surroundings } from './surroundings.ts';

const width = 30;

/** Shows on a terminal how far a long run is, in one line that is gone when it ends; on anything else it shows nothing. */
export function showProgress(errors: Surroundings['errors']): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (errors.isTTY !== true || percent === shown) return;
    shown = percent;
    const filled = Math.floor((width * done) / total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} / ${total}`;
    errors.write(done < total ? `\r${bar}` : '\r\u001b[K');
  };
}
