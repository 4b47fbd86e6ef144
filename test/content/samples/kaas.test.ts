import { describeBlog, type ExpectedPair, type ExpectedSource, link, quote, text } from './expect-pairs.ts';

const highlights = '3-Resources/Highlights';
const article = (name: string): string => `${highlights}/Readwise/Articles/${name}.md`;
const podcast = (name: string): string => `${highlights}/Readwise/Podcasts/${name}.md`;
const saved = (name: string): string => `${highlights}/Matter/${name}.md`;

/** Highlights of one work, by their first and last lines. */
const highlighted = (source: ExpectedSource, ...places: readonly (readonly [number, number])[]): ExpectedPair[] =>
  places.map(([first, last]) => quote(first, last, source));

const newport = 'Deep Questions with Cal Newport';
const sixth =
  'Balancing the Personal and Professional, Unreasonable Email Expectations, and Avoiding Hard Creative Work';

describeBlog('kaas', {
  pairs: {
    [`${highlights}/Notes/Highlights for REST API Best Practices.md`]: [text(3, 3)],
    [saved('How to write effective Stored Procedures in PostgreSQL')]: highlighted(
      {
        author: 'Amey Varangaonkar',
        date: '2017-12-12',
        title: 'How to write effective Stored Procedures in PostgreSQL',
        url: 'https://hub.packtpub.com/write-effective-stored-procedures-postgresql/',
        site: 'hub.packtpub.com',
      },
      [10, 10],
      [11, 11],
      [26, 26],
      [28, 28],
    ),
    [saved('Tracking estimated required reserve changes for captives')]: highlighted(
      {
        author: 'Newton Media',
        date: '2021-06-23',
        title: 'Tracking estimated required reserve changes for captives',
        url: 'https://www.captiveinternational.com/contributed-article/tracking-estimated-required-reserve-changes-for-captives',
        site: 'www.captiveinternational.com',
      },
      [10, 10],
    ),
    [saved('Why and how maintain a NEWS file for your R package-')]: highlighted(
      {
        author: 'Maëlle Salmon',
        date: '2020-05-08',
        title: 'Why and how maintain a NEWS file for your R package-',
        url: 'https://blog.r-hub.io/2020/05/08/pkg-news/',
        site: 'blog.r-hub.io',
      },
      [10, 10],
      [18, 18],
    ),
    [article('10 Guidelines to Better Table Design')]: highlighted(
      {
        title: '10 Guidelines to Better Table Design',
        url: 'https://paulvanderlaken.com/2020/09/01/10-guidelines-to-better-table-design/',
        site: 'paulvanderlaken.com',
      },
      [12, 22],
    ),
    [article('4 Efficient Workflow  Efficient R Programming')]: highlighted(
      { title: '4 Efficient Workflow | Efficient R Programming', url: 'https://csgillespie.github.io/efficientR/' },
      [12, 12],
      [14, 15],
      [25, 25],
    ),
    [article('Best Practices With Packer and Windows')]: highlighted(
      {
        author: 'Matthew Hodgkins',
        title: 'Best Practices With Packer and Windows',
        url: 'https://hodgkins.io/best-practices-with-packer-and-windows',
      },
      [12, 12],
      [13, 14],
      [15, 15],
    ),
    [article('How to Create a GitHub Profile README')]: highlighted(
      {
        title: 'How to Create a GitHub Profile README',
        url: 'https://www.aboutmonica.com/blog/how-to-create-a-github-profile-readme',
      },
      [12, 12],
    ),
    [article('How to Get Through a Paper and Digital Backlog – Gigaom')]: highlighted(
      {
        title: 'How to Get Through a Paper and Digital Backlog – Gigaom',
        url: 'https://gigaom.com/2007/10/04/how-to-get-through-a-paper-and-digital-backlog/',
        site: 'gigaom.com',
      },
      [14, 14],
      // The bullet before stands empty; its words begin on the next line.
      [16, 16],
      [17, 17],
      [20, 24],
    ),
    [article('How to Use Your Calendar to Make Every Day Your Ideal Day')]: highlighted(
      {
        author: 'John Zeratsky',
        title: 'How to Use Your Calendar to Make Every Day Your Ideal Day',
        url: 'https://medium.com/p/d51e2dcdfa57',
      },
      [12, 12],
      [13, 13],
    ),
    [article('How to ‘DevOps’ as a Software Developer')]: highlighted(
      {
        author: 'Komal Venkatesh Ganesan',
        title: 'How to ‘DevOps’ as a Software Developer',
        url: 'https://medium.com/p/d428821ae681',
      },
      [12, 12],
      [16, 16],
    ),
    [article('Loss Data Analytics - Loss Reserving')]: [
      quote(11, 11, { title: 'Loss Data Analytics - Loss Reserving' }),
      text(12, 12),
    ],
    [article('My Personal Knowledge Management System — Moby Diction')]: highlighted(
      {
        title: 'My Personal Knowledge Management System — Moby Diction',
        url: 'https://mobydiction.ca/blog/my-personal-knowledge-management-system',
        site: 'mobydiction.ca',
      },
      [12, 18],
    ),
    [article('R Treasures modifyList() › Petermeissner')]: [
      ...highlighted(
        {
          author: 'Peter Meissner',
          title: 'R Treasures: modifyList() › Petermeissner',
          url: 'https://petermeissner.de/blog/2020/09/03/utils-treasures-moifyList/',
        },
        [12, 12],
        [14, 15],
        [21, 24],
      ),
      text(25, 25),
    ],
    [article('Symlinks in Windows, MinGW, Git, and Cygwin · Josh Kelley')]: highlighted(
      {
        title: 'Symlinks in Windows, MinGW, Git, and Cygwin · Josh Kelley',
        url: 'https://www.joshkel.com/2018/01/18/symlinks-in-windows/',
        site: 'joshkel.com',
      },
      [12, 13],
      [18, 19],
      [28, 28],
    ),
    [article('The Checklist Manifesto - By Atul Gawande  Derek Sivers')]: highlighted(
      {
        title: 'The Checklist Manifesto - By Atul Gawande | Derek Sivers',
        url: 'https://sivers.org/book/ChecklistManifesto',
        site: 'sivers.org',
      },
      [12, 14],
      [15, 21],
      [28, 34],
      [57, 58],
    ),
    [article('The LANA Method to Build an Obsidian Structure.')]: highlighted(
      {
        author: 'Kemal Tekce',
        title: 'The LANA Method to Build an Obsidian Structure.',
        url: 'https://medium.com/p/6f4dea9177c',
      },
      [12, 12],
      [15, 15],
    ),
    [article('The Unsinkable Student Organization System - Study Hacks - Cal Newport')]: [
      ...highlighted(
        {
          title: 'The Unsinkable Student Organization System - Study Hacks - Cal Newport',
          url: 'https://www.calnewport.com/blog/2009/08/25/the-unsinkable-student-organization-system/',
        },
        [12, 12],
        [14, 14],
      ),
      text(15, 15),
    ],
    [article('Usethis Workflow for Package Development  Emil Hvitfeldt')]: [
      ...highlighted(
        {
          title: 'Usethis Workflow for Package Development | Emil Hvitfeldt',
          url: 'https://www.hvitfeldt.me/blog/usethis-workflow-for-package-development/',
        },
        [12, 13],
        [34, 42],
        [43, 43],
      ),
      text(44, 44),
    ],
    [article("What I've Learnt About Making an R Package")]: [
      ...highlighted(
        {
          title: "What I've Learnt About Making an R Package",
          url: 'https://mdneuzerling.com/post/what-ive-learnt-about-making-an-r-package/',
        },
        [18, 18],
        [20, 26],
      ),
      text(28, 28),
    ],
    // A clip without words: a place in the recording, and what its listener noted.
    [podcast(`${sixth}  DEEP QUESTIONS`)]: [
      link(12, {
        author: newport,
        title: `${sixth} | DEEP QUESTIONS`,
        url: 'https://www.buzzsprout.com/1121972/4342781-balancing-the-personal-and-professional-unreasonable-email-expectations-and-avoiding-hard-creative-work-deep-questions.mp3?blob_id=18580067',
      }),
      text(13, 13),
    ],
    [podcast(`Ep. 6 —  ${sixth}  DEEP QUESTIONS`)]: highlighted(
      { author: newport, title: `Ep. 6 — ${sixth} | DEEP QUESTIONS` },
      [11, 18],
      [19, 26],
      [27, 52],
    ),
    [podcast('Ep. 55 —  Shallow Teams, Vague Goals, and Pandemic Screen Time')]: highlighted(
      { author: newport, title: 'Ep. 55 — Shallow Teams, Vague Goals, and Pandemic Screen Time' },
      [11, 40],
    ),
    [podcast('How To Recover From A Bad Day (TPS374)')]: highlighted(
      { author: 'GTD | Smart Personal Development | Business | Mac', title: 'How To Recover From A Bad Day (TPS374)' },
      [11, 18],
    ),
  },
  problems: [],
});
