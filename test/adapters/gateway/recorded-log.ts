import type { GatewayLog } from '../../../src/adapters/interactions/log.ts';

export interface LogLine {
  readonly level: keyof GatewayLog;
  readonly details: object;
  readonly message: string;
}

/** A log that a test can read. */
export function recordedLog(): GatewayLog & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: keyof GatewayLog) => (details: object, message: string) =>
    void lines.push({ level, details, message });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
