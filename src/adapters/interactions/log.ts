type Log = (details: object, message: string) => void;

/** Where the gateway says what happened; a pino logger is one. */
export interface GatewayLog {
  readonly debug: Log;
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
}
