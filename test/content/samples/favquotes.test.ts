import { describeBlog, quote } from './expect-pairs.ts';

const file = (name: string): string => `content/posts/${name}/index.md`;
const page = (name: string): string => `https://quotes.arsh.wtf/posts/${name}/`;

const windAndTruth = { author: 'kaladin', title: 'wind and truth' };

/** The whole body is the quotation; who speaks, in which work, stands in the tags. */
describeBlog('favquotes', {
  pairs: {
    [file('herald-of-second-chances')]: [quote(10, 10, windAndTruth)],
    [file('kaladin-stood-up')]: [quote(10, 10, windAndTruth)],
    [file('nobility-is-of-heart')]: [quote(10, 10, windAndTruth)],
    [file('somebody-has-to-start')]: [quote(9, 27, { author: 'kaladin', title: 'the way of kings' })],
    [file('try-new-things')]: [quote(10, 10, { author: 'natalie', title: 'the bear' })],
    [file('you-cannot-pick-the-destination')]: [quote(9, 9, { author: 'nohadon', title: 'oathbringer' })],
  },
  links: {
    [file('herald-of-second-chances')]: { 10: page('herald-of-second-chances') },
    [file('somebody-has-to-start')]: { 9: page('somebody-has-to-start') },
  },
  problems: [],
});
