import type { Request } from '../domain/request.ts';
import type { Command } from './command.ts';

/** Whether a request will be answered to the asker alone, known before it is run: a deferral has to say so. */
export const answersPrivately = (command: Command | undefined, { options }: Request): boolean =>
  command?.options.private === undefined || options.private === true;
