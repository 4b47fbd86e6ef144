import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

/** Logs go to standard error: for people on a terminal, as JSON lines elsewhere. */
export function createLogger(level: string, terminal: boolean): Logger {
  const standardError = 2;
  if (!terminal) return pino({ level }, pino.destination({ dest: standardError, sync: true }));
  return pino(
    { level },
    pretty({ destination: standardError, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }),
  );
}
