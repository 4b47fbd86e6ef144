import type { Command, ShownOption } from '../../src/command/command.ts';
import { plain } from '../../src/domain/rich-text.ts';

/** A command that answers with its own name. */
export const aCommand = (name: string, parts: Partial<Command> = {}): Command => ({
  name,
  names: { 'zh-CN': '虚构', 'zh-TW': '虛構' },
  description: { en: 'Made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
  options: {},
  examples: [`/${name}`],
  run: ({ request, private: isPrivate }) => ({
    private: isPrivate,
    title: null,
    items: [{ type: 'text', text: plain(name) }],
    flow: 'single',
    self: request,
    actions: [],
  }),
  ...parts,
});

/** The words that every option has. */
export const optionWords: Pick<ShownOption, 'names' | 'description'> = {
  names: { 'zh-CN': '虚构', 'zh-TW': '虛構' },
  description: { en: 'Made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
};
