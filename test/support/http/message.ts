const headEnd = Buffer.from('\r\n\r\n');

/** An HTTP message as it goes over a connection, head and body. */
export type Message = Buffer;

/** How many bytes the message at the beginning takes; null while that is not known. A body without `content-length` is none. */
function lengthOf(bytes: Buffer): number | null {
  const end = bytes.indexOf(headEnd);
  if (end === -1) return null;
  return end + headEnd.length + Number(header(bytes, 'content-length') ?? 0);
}

/** The first line and the headers. */
export const headOf = (message: Message): string => message.toString('latin1', 0, message.indexOf(headEnd));

export const bodyOf = (message: Message): Buffer => message.subarray(message.indexOf(headEnd) + headEnd.length);

export function header(message: Message, name: string): string | undefined {
  return new RegExp(`\r\n${name}: *([^\r]*)`, 'i').exec(headOf(message))?.[1];
}

export function messageOf(firstLine: string, headers: Readonly<Record<string, string>>, body: string): Message {
  const all = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${firstLine}\r\n${lines.join('')}\r\n${body}`);
}

/** Puts the pieces of a connection together, message by message. */
export function createReader(onMessage: (message: Message) => void): (piece: Buffer) => void {
  let received: Buffer | null = null;
  return (piece) => {
    let bytes = received === null ? piece : Buffer.concat([received, piece]);
    for (let length = lengthOf(bytes); length !== null && length <= bytes.length; length = lengthOf(bytes)) {
      onMessage(bytes.subarray(0, length));
      bytes = bytes.subarray(length);
    }
    received = bytes.length === 0 ? null : bytes;
  };
}
