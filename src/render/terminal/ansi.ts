/** Styles of a terminal (ECMA-48, «Select Graphic Rendition»): how each is switched on and off. */
const codes = {
  strong: [1, 22],
  dim: [2, 22],
  emphasis: [3, 23],
  link: [4, 24],
  deleted: [9, 29],
} as const;

export type Paint = (text: string, style: keyof typeof codes) => string;

/** Paints text for a terminal that knows colours. */
export const inColour: Paint = (text, style) => {
  const [on, off] = codes[style];
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
};

export const withoutColour: Paint = (text) => text;
