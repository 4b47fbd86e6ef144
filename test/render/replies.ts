import type { Excerpt, Post, Section, Source } from '../../src/domain/post.ts';
import type { ExcerptItem, HitItem, Reply } from '../../src/domain/reply.ts';
import { plain } from '../../src/domain/rich-text.ts';

const post: Post = {
  path: 'notes.md',
  title: 'Notes',
  url: null,
  date: '2024-05-06',
  updated: null,
  categories: [],
  tags: [],
};

const section: Section = { id: 's1', headings: ['Gardens'], ancestors: [], anchor: 'gardens', line: 3 };

export const source: Source = {
  author: 'Ada Lovelace',
  date: '1843',
  title: 'Notes by the translator',
  url: 'https://www.example.org/notes',
  site: 'Scientific Memoirs',
  label: null,
  remark: null,
  originals: [],
};

export const excerpt: Excerpt = {
  id: 'k3f9a2',
  kind: 'quote',
  post,
  section,
  url: null,
  body: plain('The engine weaves algebraic patterns.'),
  lines: [5, 5],
  sources: [source],
};

export const excerptItem = (changes: Partial<Excerpt> = {}): ExcerptItem => ({
  type: 'excerpt',
  excerpt: { ...excerpt, ...changes },
  matches: [],
});

export const hitItem = (changes: Partial<HitItem> = {}): HitItem => ({
  type: 'hit',
  excerpt,
  snippet: excerpt.body,
  matches: [{ from: 4, to: 10 }],
  open: { command: 'quote', options: { topic: '#k3f9a2' }, page: 1 },
  ...changes,
});

export const replyOf = (items: Reply['items'], changes: Partial<Reply> = {}): Reply => ({
  private: false,
  title: null,
  items,
  flow: 'single',
  self: { command: 'quote', options: { topic: 'engine' }, page: 1 },
  actions: [],
  ...changes,
});
