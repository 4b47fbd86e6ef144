/** Requests that do not fit into a button. */
export interface KeptRequests {
  /** Keeps a request under its key; the same key again changes nothing. */
  keepRequest(key: string, request: string): Promise<void>;
  request(key: string): Promise<string | undefined>;
}
