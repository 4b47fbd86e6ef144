import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { TextFile } from '../../domain/reply.ts';

/** What the page is answered: the very response that Discord would get, and the files that would go with it. */
export interface PageAnswer {
  readonly response: APIInteractionResponse;
  readonly files: readonly TextFile[];
}
