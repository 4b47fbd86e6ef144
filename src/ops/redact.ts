/** Takes out of a text what nobody may read there. */
export type Redact = (text: string) => string;

/** In the addresses of Discord's API, after the id of an interaction or an application. */
const tokenInAddress = /(\/(?:interactions|webhooks)\/\d+\/)[^/?#\s"'\\]+/g;
/** Tokens of interactions are `interaction:…` in Base64. */
const interactionToken = /aW50ZXJhY3Rpb24[\w+/=-]*/g;
/** What is shorter stands in many words by chance. */
const shortestSecret = 6;

/** Takes out these secrets, also where JSON holds them, and every token of an interaction. */
export function createRedact(secrets: readonly string[]): Redact {
  const written = secrets
    .filter(({ length }) => length >= shortestSecret)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return (text) => {
    let clean = text;
    for (const secret of written) clean = clean.replaceAll(secret, '[secret]');
    return clean.replace(tokenInAddress, '$1[token]').replace(interactionToken, '[token]');
  };
}
