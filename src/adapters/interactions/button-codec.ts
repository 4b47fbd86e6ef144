import type { Request } from '../../domain/request.ts';

/** How buttons carry requests. */
export interface ButtonCodec {
  /** The request itself, or the key under which it is stored; null for what no button of ours carries. */
  decodeCustomId(customId: string): { readonly request: Request } | { readonly key: string } | null;
  /** What was stored; null when it cannot be read. */
  decodeRequest(stored: string): Request | null;
}
