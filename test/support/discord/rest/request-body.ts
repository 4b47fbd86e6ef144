import type { IncomingMessage } from 'node:http';

/** A file that came with a request. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files by the number in the name of their field, `files[0]`, by which a body refers to them. */
export type SentFiles = ReadonlyMap<string, SentFile>;

export interface ParsedBody {
  readonly json: unknown;
  readonly files: SentFiles;
  /** Fields of a form that Discord knows nothing of. */
  readonly strangeFields: readonly string[];
}

const numbered = /^files\[(\d+)\]$/;

/** Reads a request's body: JSON, or a form with `payload_json` and files (https://docs.discord.com/developers/reference#uploading-files). */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const json: unknown = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
    return { json, files: new Map(), strangeFields: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = new Map<string, SentFile>();
  const strangeFields: string[] = [];
  for (const [field, value] of form.entries()) {
    const [, number] = numbered.exec(field) ?? [];
    if (typeof value === 'string') {
      if (field !== 'payload_json') strangeFields.push(field);
    } else if (number === undefined) strangeFields.push(field);
    else files.set(number, { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { json: JSON.parse(String(form.get('payload_json') ?? 'null')), files, strangeFields };
}
