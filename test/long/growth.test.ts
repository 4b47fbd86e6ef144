import { expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import { type GrowingText, growingTexts, textOf } from '../content/growing-texts.ts';
import { githubPublishing } from '../support/publishing.ts';

/** Processor time in milliseconds. */
function timeToRead(text: string): number {
  const before = process.cpuUsage().user;
  parsePost('post.md', text, githubPublishing);
  return (process.cpuUsage().user - before) / 1_000;
}

/** The best of two: what else the machine does counts as little as possible. */
const leastTimeToRead = (text: string): number => Math.min(timeToRead(text), timeToRead(text));

const nameOf = ({ before, unit, behind }: GrowingText): string => JSON.stringify([before, unit, behind]);

/** Eight times the text takes eight times as long when each part is read once, and sixty-four when each reads the others. */
const factor = 8;
const bearable = 3 * factor;

/** In milliseconds; what is faster is too short to be compared, and what is that fast at eight times the length is fast enough. */
const floor = 40;

it('reads texts that grow in time that grows no faster', { timeout: 3_600_000 }, () => {
  const slow = growingTexts.filter((text) => timeToRead(textOf(text, 5_000 * factor)) > bearable * floor);
  process.stdout.write(`${slow.length} of ${growingTexts.length} texts take long enough to be compared.\n`);
  const measured = slow.map((text) => {
    const [short, long] = [leastTimeToRead(textOf(text, 5_000)), leastTimeToRead(textOf(text, 5_000 * factor))];
    return { name: nameOf(text), short, long, ratio: long / Math.max(short, floor) };
  });
  const steepest = measured.toSorted((a, b) => b.ratio - a.ratio);
  for (const { name, short, long, ratio } of steepest.slice(0, 12)) {
    process.stdout.write(`${ratio.toFixed(1)} (${short.toFixed(0)} → ${long.toFixed(0)} ms) ${name}\n`);
  }
  expect(growingTexts.length).toBeGreaterThan(1_000);
  expect(steepest.filter(({ ratio }) => ratio > bearable)).toEqual([]);
});

it('reads a megabyte of anything, or refuses it', { timeout: 3_600_000 }, () => {
  const texts = growingTexts.filter((_, index) => index % 101 === 0);
  const slowest = texts
    .map((text) => ({ name: nameOf(text), time: timeToRead(textOf(text, 990_000)) }))
    .toSorted((a, b) => b.time - a.time);
  for (const { name, time } of slowest.slice(0, 8)) process.stdout.write(`${time.toFixed(0)} ms ${name}\n`);
  expect(slowest[0]?.time).toBeLessThan(30_000);
});
