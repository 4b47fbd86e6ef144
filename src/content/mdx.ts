import type { RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

/** Whether a block is nothing but lines of program, as MDX lets them stand among words. */
export function isProgram(block: RootContent): boolean {
  const [first] = block.type === 'paragraph' ? block.children : [];
  if (first?.type !== 'text' || !/^(?:import|export)\s/.test(first.value)) return false;
  const lines = wordsOf(block).split('\n');
  return (
    lines.every((line) => imports.test(line.slice(0, maximumLine))) ||
    (exports.test(lines[0] ?? '') && !/\p{Script=Han}/u.test(lines[0] ?? ''))
  );
}

const maximumLine = 300;
const imports = /^import\s(?:[\w${},*\s]+\sfrom\s+)?["'][^"']+["'];?\s*$/;
const exports = /^export\s+(?:(?:const|let|var)\s+\w+\s*=|(?:async\s+)?function\s+\w+\s*\(|default\s+[\w.]+;?$)/;
