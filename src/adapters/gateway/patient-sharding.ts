import { SimpleShardingStrategy } from 'discord.js';

/**
 * Does not wait for the first connection. discord.js gives a client up when that fails, while its shards go on
 * trying: whoever logged in anew would have two clients, and both would answer.
 */
export class PatientSharding extends SimpleShardingStrategy {
  override async connect(): Promise<void> {
    super.connect().catch(() => undefined);
  }
}
