import type { Request } from './request.ts';

/** The name of the option that only this module writes and reads; no command may have one of this name. */
const option = 'share';

/** The request that puts the answer to another into the channel. */
export const sharingOf = (request: Request): Request => ({
  ...request,
  options: { ...request.options, [option]: true },
});

/** What a request to share wants in the channel; null for any other request. */
export function sharedBy(request: Request): Request | null {
  const { [option]: share, ...options } = request.options;
  return share === true ? { ...request, options: { ...options, private: false } } : null;
}
