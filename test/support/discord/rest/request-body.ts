import type { IncomingMessage } from 'node:http';

export interface ParsedBody {
  readonly json: unknown;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads a request's body: JSON, or a form with `payload_json` and files. */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { json: bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8')), files: new Map() };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = new Map<string, Uint8Array>();
  for (const value of form.values()) {
    if (typeof value !== 'string') files.set(value.name, new Uint8Array(await value.arrayBuffer()));
  }
  return { json: JSON.parse(String(form.get('payload_json') ?? 'null')), files };
}
