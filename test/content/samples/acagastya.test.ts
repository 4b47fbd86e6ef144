import { describeBlog, type ExpectedSource, quote } from './expect-pairs.ts';

const file = (folder: string, name: string): string => `quotes/${folder}/${name}/${name}.md`;

/** Each post is one quotation: the heading. */
const said = (source: ExpectedSource) => [quote(15, 15, source)];

const eltahawy = {
  author: 'Mona Eltahawy',
  title: 'Headscarves and Hymens: Why the Middle East Needs a Sexual Revolution',
};

describeBlog('acagastya', {
  pairs: {
    [file('christopher-hitchens', 'how-do-i-know-8a4a94f7')]: said({
      author: 'Christopher Hitchens',
      title: 'Christopher Hitchens - Free Speech [2006]',
      url: 'https://www.youtube.com/watch?v=olefVguutfo&t=311',
    }),
    [file('epictetus', 'circumstances-dont-make-c0412446')]: said({ author: 'Epictetus', title: 'Unf*ck Yourself' }),
    [file('harriet-tubman', 'i-could-have-abae54eb')]: said({ author: 'Harriet Tubman', title: 'Sex and Lies' }),
    [file('l-frank-baum', 'one-is-never-so-94b5bf41')]: said({
      author: 'China Princess',
      title: 'The Wonderful Wizard of Oz',
    }),
    [file('martin-luther-king-jr', 'we-know-through-ccf86ab')]: said({
      author: 'Martin Luther King, Junior',
      title: 'Letter from Birmingham Jail',
    }),
    [file('mona-eltahawy', 'the-battles-over-84721e2a')]: said(eltahawy),
    [file('mona-eltahawy', 'we-stand-on-2f43d17a')]: said(eltahawy),
    [file('paul-graham', 'if-a-piece-of-code-29cbad14')]: said({
      author: 'Paul Graham',
      title: "Holding a Program in One's Head",
      url: 'http://paulgraham.com/head.html',
    }),
    [file('thomas-paine', 'vices-of-those-3693ef3e')]: said({
      author: 'Thomas Paine',
      title: 'Christopher Hitchens - Freedom of Expression',
      url: 'https://www.youtube.com/watch?v=9YhEfTpCILk&t=200',
    }),
    [file('william-penn', 'to-delay-justice-8844f77a')]: said({
      author: 'William Penn',
      title: 'Some Fruits of Solitude',
    }),
  },
  problems: [],
});
