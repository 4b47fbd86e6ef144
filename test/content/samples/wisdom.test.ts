import { describeBlog, quote, text } from './expect-pairs.ts';

const file = (name: string): string => `content/quotes/${name}.md`;
const page = (name: string): string => `https://reflections.accapehart.com/quotes/${name}/`;

/** The quotation stands in the front matter; below it the collector speaks, and quotes others in passing. */
describeBlog('wisdom', {
  pairs: {
    [file('blank-execution-vs-innovation')]: [
      quote(5, 5, { author: 'Steve Blank' }),
      text(12, 16),
      text(18, 18),
      text(20, 24),
      text(26, 26),
      text(28, 28),
    ],
    [file('collins-lottery')]: [quote(5, 5, { author: 'Jim Collins' }), text(12, 12)],
    [file('eisenhardt-conflict')]: [
      quote(5, 5, {
        author: 'Kathleen M Eisenhardt',
        url: 'https://hbr.org/1997/07/how-management-teams-can-have-a-good-fight',
      }),
      text(12, 15),
    ],
    [file('hannibal-the-way')]: [
      quote(5, 5, { author: 'Hannibal', url: 'https://en.wikipedia.org/wiki/Inveniam_viam' }),
      text(12, 12),
    ],
    [file('pasteur-tenacity')]: [quote(5, 5, { author: 'Louis Pasteur' }), text(12, 22), text(24, 24)],
    [file('seneca-reflection')]: [
      quote(5, 5, { author: 'Seneca', url: 'https://amzn.to/409JVfD' }),
      text(12, 12),
      text(14, 14),
    ],
  },
  links: {
    [file('hannibal-the-way')]: { 5: page('hannibal-the-way') },
    [file('pasteur-tenacity')]: { 5: page('pasteur-tenacity'), 12: page('pasteur-tenacity') },
  },
  problems: [],
});
