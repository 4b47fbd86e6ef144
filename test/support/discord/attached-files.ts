import type { APIAttachment } from 'discord-api-types/v10';
import { attachmentSizeLimit } from './question.ts';
import { invalidBody, tooLarge } from './rest/api-error.ts';
import type { SentFile, SentFiles } from './rest/request-body.ts';
import type { MessageLike } from './schema/message-limits.ts';

/** A file of a message as Discord keeps it. */
export interface AttachedFile extends SentFile {
  readonly attachment: APIAttachment;
}

/** The files that a body attaches to a message. Throws Discord's error when those that it names did not come with it. */
export function attachedFiles({ attachments }: MessageLike, sent: SentFiles, nextId: () => string): AttachedFile[] {
  if ([...sent.values()].some(({ bytes }) => bytes.length > attachmentSizeLimit)) throw tooLarge();
  const named = new Map((attachments ?? []).map((one) => [String(one.id), one.filename]));
  const problems = [
    ...[...named].filter(([id]) => !sent.has(id)).map(([id]) => `the attachment ${id} was not sent`),
    ...[...sent].filter(([id]) => !named.has(id)).map(([id]) => `the file ${id} is sent, but no attachment`),
    ...[...sent]
      .filter(([id, { name }]) => named.has(id) && named.get(id) !== name)
      .map(([id, { name }]) => `the file ${id} is called «${name}» when it is sent and «${named.get(id)}» in the body`),
  ];
  if (problems.length > 0) throw invalidBody(problems.map((message) => ({ path: ['attachments'], message })));
  return [...sent.values()].map((file) => {
    const id = nextId();
    const url = `https://cdn.discordapp.com/attachments/${id}/${file.name}`;
    const attachment = {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.type,
    };
    return { ...file, attachment };
  });
}
