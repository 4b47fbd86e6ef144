import { type Call, defineCommand } from '../src/command/command.ts';
import { excerptNumber, excerptOption, typedExcerptId } from '../src/command/excerpt-option.ts';
import { openedFrom, opening, openingOptions } from '../src/command/opening.ts';
import { optionText, privateOption } from '../src/command/options.ts';
import { hitItem, noExcerpt, nothingFound, replyTo } from '../src/command/reply.ts';
import type { Reply } from '../src/domain/reply.ts';

const mostListed = 20;

export default defineCommand({
  name: 'like',
  names: { 'zh-CN': '相近', 'zh-TW': '相近' },
  description: {
    en: 'Excerpts near one: of the same sources, on the same topics, in like words',
    'zh-CN': '与某条摘录相近的摘录：出处、主题或用词相同',
    'zh-TW': '與某則摘錄相近的摘錄：出處、主題或用詞相同',
  },
  options: {
    excerpt: excerptOption,
    private: privateOption,
    ...openingOptions,
    /** It is asked from its own message, not from that of the excerpt. */
    here: { type: 'boolean', hidden: true },
    /** The daily post that it was asked from. */
    posted: { type: 'string', hidden: true },
  },
  examples: ['/like #rewards1'],

  async run(call) {
    const apart = call.options.here !== true;
    const request = { ...call.request, options: { ...call.request.options, here: true } };
    const reply = await answer({ ...call, request });
    return { ...reply, apart };
  },
});

async function answer(call: Call): Promise<Reply> {
  const { library, words } = call;
  const excerpt = library.excerpt(typedExcerptId(call));
  if (excerpt === undefined) return noExcerpt(call, optionText(call, 'excerpt'));
  const title = words.likeExcerpt(excerptNumber(excerpt));
  const opened = openedFrom(call, { title });
  if (opened !== null) return opened;
  const hits = await library.near(excerpt, mostListed);
  if (hits.length === 0) return nothingFound(call, excerptNumber(excerpt));
  const items = hits.map((hit) => hitItem(call, hit.excerpt, hit.snippet, opening(call, hit.excerpt)));
  return replyTo(call, items, { title });
}
