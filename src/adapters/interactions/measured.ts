import type { Dispatcher } from '../../command/dispatch.ts';
import type { Metrics } from '../../ops/metrics.ts';
import type { InteractionApi } from './interaction-api.ts';

/** In milliseconds, from any moment. */
type Clock = () => number;

/** The same answers, each counted and timed by the name of its command. */
export function measuredDispatcher(dispatcher: Dispatcher, metrics: Metrics, clock: Clock): Dispatcher {
  const names = new Set(dispatcher.commands.map(({ name }) => name));
  return {
    ...dispatcher,
    async answer(request, caller) {
      const from = clock();
      const answer = await dispatcher.answer(request, caller);
      const command = names.has(request.command) ? request.command : 'unknown';
      metrics.answered(command, answer.outcome ?? 'answered', (clock() - from) / 1_000);
      return answer;
    },
  };
}

/** The same ways to answer one interaction that has just come, the first answer timed. */
export function measuredApi(api: InteractionApi, metrics: Metrics, clock: Clock): InteractionApi {
  const from = clock();
  return {
    ...api,
    async callback(interaction, response, files) {
      await api.callback(interaction, response, files);
      metrics.acknowledged((clock() - from) / 1_000);
    },
  };
}
