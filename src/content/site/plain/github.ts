import type { Generator } from '../generator.ts';
import { encodePath } from '../percent.ts';
import type { Recogniser } from '../recognise.ts';
import { sluggedAnchors } from './slugger.ts';

const generator: Generator = {
  kind: 'github',
  pathOf: ({ path }) => ({ path: `/${encodePath(path)}` }),
  anchors: (headings) => sluggedAnchors(headings),
  visibleFrom: () => null,
};

/** A folder of a repository on GitHub: its files can be read there. `HEAD` is whatever branch the repository shows. */
export const githubFolders: Recogniser = {
  kind: 'github',
  async recognise(folder) {
    const config = '.git/config';
    const remote = originIn((await folder.read(config)) ?? '');
    const match =
      /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote);
    if (match === null) return null;
    return { generator, address: `https://github.com/${match[1]}/${match[2]}/blob/HEAD`, config };
  },
  assume: () => ({ generator, homeOf: () => '' }),
};

/** The `url` of the section `[remote "origin"]`. */
function originIn(config: string): string {
  let section = '';
  for (const line of config.split('\n')) {
    section = /^\s*\[(.+)\]\s*$/.exec(line)?.[1] ?? section;
    const url = section === 'remote "origin"' ? /^\s*url\s*=\s*(\S+)/.exec(line)?.[1] : undefined;
    if (url !== undefined) return url;
  }
  return '';
}
