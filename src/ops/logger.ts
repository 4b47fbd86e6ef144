import pino, { type Logger } from 'pino';
import type { Redact } from './redact.ts';

/** Logs go to standard error: for people on a terminal, as JSON lines elsewhere. Every line is redacted as it is written. */
export async function createLogger(level: string, terminal: boolean, redact: Redact): Promise<Logger> {
  const standardError = 2;
  const options = { level, hooks: { streamWrite: redact } };
  if (!terminal) return pino(options, pino.destination({ dest: standardError, sync: true }));
  const { default: pretty } = await import('pino-pretty');
  return pino(
    options,
    pretty({ destination: standardError, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }),
  );
}
