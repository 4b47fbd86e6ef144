import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

const chunkBytes = 1 << 23;

/** The CRC-32 of a file, in chunks between which other work can go on. */
export async function checksumOf(path: string): Promise<number> {
  const file = await open(path);
  try {
    const chunk = Buffer.alloc(chunkBytes);
    let sum = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunkBytes);
      if (bytesRead === 0) return sum;
      sum = crc32(chunk.subarray(0, bytesRead), sum);
    }
  } finally {
    await file.close();
  }
}
