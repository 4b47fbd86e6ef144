/** The id of each heading of a page, in order; null for one without. */
export function idsIn(html) {
  return [...html.matchAll(/<h[1-6]([^>]*)>/g)].map(([, attributes]) => {
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
    return id === undefined ? null : withoutEntities(id);
  });
}

function withoutEntities(text) {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
