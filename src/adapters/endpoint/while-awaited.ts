import type { ServerResponse } from 'node:http';
import type { Dispatcher } from '../../command/dispatch.ts';
import { HungUpError } from './send.ts';
import type { Turns } from './turns.ts';

/**
 * Answers when their turn has come, and only what Discord still waits for: in a crowd, the time is for those who do. Within a turn nothing is
 * waited for that many wait for, or they would all go on in the same moment.
 */
export const whileAwaited = (
  response: ServerResponse,
  dispatcher: Dispatcher,
  turns: Pick<Turns, 'next'>,
): Dispatcher => ({
  ...dispatcher,
  async answer(request, caller) {
    const settings = caller.settings ?? (await dispatcher.settingsOf(caller.serverId));
    await turns.next();
    if (response.destroyed && !response.writableFinished) throw new HungUpError();
    return dispatcher.answer(request, { ...caller, settings });
  },
});
