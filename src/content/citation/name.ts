const maximumName = 60;

/** Words that could name somebody: short, and without a mark that ends or divides sentences. */
export const isName = (words: string): boolean =>
  words.trim().length <= maximumName && !/[。！？!?；;…“”"]/u.test(words) && !endOfSentence.test(words.trim());

/** A stop before another word, but for one behind an initial or an abbreviation: «Edsger W. Dijkstra», «Dr. Seuss». */
const endOfSentence = /(?<!(?:^|[\s.-])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|Rev|St|Jr|Sr))\.\s+\p{Lu}?\p{Ll}{2}/u;

/**
 * Words that can hardly be anything but a person's name, where a sentence could stand as well: a few capitalised words,
 * or a few Han characters that do not begin as a clause does, with the dynasty or the country before them: «［唐］李白».
 */
export function isPersonName(words: string): boolean {
  const name = words.trim().replace(/^[〔［[【（(]\p{Script=Han}{1,4}[〕］\]】）)]\s*/u, '');
  if (
    /^(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:(?:of|the|de|da|van|von|der|al|bin|ibn)\s+)*\p{Lu}[\p{L}.'’-]*){0,4}$/u.test(name)
  )
    return true;
  return (
    /^[\p{Script=Han}\p{Script=Katakana}·・•]{2,12}$/u.test(name) && !clauseStart.test(name) && !clauseEnd.test(name)
  );
}

const clauseStart =
  /^[我你他她它咱这那此不没别就也都还又再才却但而且并因所只既若如果虽让把被给对从在于到为是有会能可要想应该很太真多最更请谁哪怎何每各某一]/u;
const clauseEnd = /[的了吗呢吧啊呀么着过]$/u;

/** Words that say something rather than name somebody, where both could stand: «你来了吗», «and nobody lit it again». */
export const isClause = (words: string): boolean =>
  /^(?:[我你他她它咱这那此不没别就也都还又再才却但而且并因所只既若如果虽让把被给在是会能可要想应该很太最请谁哪怎何为]|于是|然后|接着|现在|今天|突然|忽然)/u.test(
    words,
  ) ||
  clauseEnd.test(words) ||
  subtitle.test(words) ||
  /(?:[年月天日]|小时|分钟|个月)(?:之|以)?[前后]$|^(?:未完)?待续$|^(?:全[文剧书])?[完终]$/u.test(words) ||
  /^(?:and|but|or|so|then|that|this|these|those|it|i|he|she|they|we|you|not|if|when|because|there|here|as|now)\b(?!\.)/iu.test(
    words,
  );

/** «——记一次旅行», «——献给我的母亲»: what stands below a title rather than below a quotation. */
const subtitle =
  /^(?:记(?!者)|读(?!者)|论(?!语|衡)|观(?!众)|评(?!论员)|写[在给于]|献给|致|兼[谈论及]|浅[谈析论]|试论|再[谈论]|漫谈|杂谈|谈谈|答(?!主)|纪念|关于|以下)/u;

const work = /^["“'‘\p{Lu}\d]/u;
const role =
  /\b(?:CEO|CTO|CFO|COO|founder|co-?founder|president|chair(?:wo)?man|director|professor|author|writer|poet|novelist|engineer|scientist|developer|designer|philosopher|minister|senator|editor|artist|actor|actress|coach|inventor|economist)\b/i;

/** Whether what follows «Author, » is a title («Pride and Prejudice») rather than who the author is («CEO of Acme»). */
export const isWork = (words: string): boolean => work.test(words.trim()) && !role.test(words);
