import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';

/** What a real generator made of a small site; `golden/` at the top makes these. */
export interface Golden {
  readonly generator: string;
  readonly options: { readonly TZ?: string };
  readonly configuration: Readonly<Record<string, string>>;
  readonly posts: readonly {
    readonly path: string;
    readonly text: string;
    /** Null where the generator published nothing. */
    readonly url: string | null;
    /** The id of each heading of the page; null for one without. */
    readonly ids: readonly (string | null)[];
  }[];
}

const folder = fileURLToPath(new URL('../../fixtures/golden/', import.meta.url));

export const golden = (): readonly { readonly kind: string; readonly name: string; readonly built: Golden }[] =>
  ['hexo', 'hugo', 'jekyll', 'mkdocs'].flatMap((kind) =>
    readdirSync(`${folder}${kind}`).map((file) => ({
      kind,
      name: file.replace(/\.json$/, ''),
      built: JSON.parse(readFileSync(`${folder}${kind}/${file}`, 'utf8')),
    })),
  );

/** Texts with the slugs that Zola's own library made of them. */
export const zolaSlugs = (): readonly { readonly text: string; readonly slug: string }[] =>
  JSON.parse(readFileSync(`${folder}zola-slugs.json`, 'utf8'));

/** Splits a post at its front matter, which stands between lines of dashes in these sites. */
export function splitPost(text: string): { readonly frontMatter: Record<string, unknown>; readonly body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  return match === null
    ? { frontMatter: {}, body: text }
    : { frontMatter: parseYaml(match[1] ?? '') ?? {}, body: text.slice(match[0].length) };
}
