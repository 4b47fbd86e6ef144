import type { Request } from './request.ts';

/** The option that only this module writes and reads: true asks to share, a name says who has shared. */
const option = 'share';

/** The request that puts the answer to another into the channel. */
export const sharingOf = (request: Request): Request => withShare(request, true);

/** What a request to share wants in the channel; null for any other request. */
export function sharedBy(request: Request): Request | null {
  const { [option]: share, ...options } = request.options;
  return share === true ? { ...request, options: { ...options, private: false } } : null;
}

/** A request whose answer says who has shared it. */
export const signed = (request: Request, signer: string): Request => withShare(request, signer);

/** A request as its command takes it, and who has shared its answer. */
export function unsigned(request: Request): { readonly request: Request; readonly signer: string | null } {
  const { [option]: share, ...options } = request.options;
  return { request: { ...request, options }, signer: typeof share === 'string' ? share : null };
}

const withShare = (request: Request, share: string | true): Request => ({
  ...request,
  options: { ...request.options, [option]: share },
});
