/** Whether a piece of HTML is one comment and nothing else. */
export const isComment = (html: string): boolean => {
  const text = html.trim();
  return text.startsWith('<!--') && text.indexOf('-->') === text.length - 3;
};
