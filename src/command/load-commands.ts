import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { Command } from './command.ts';
import { commandSchema } from './command-schema.ts';

/** Loads the commands of a folder, one a file, by name. Throws when one is broken, with the file and the cause. */
export async function loadCommands(folder: URL): Promise<Command[]> {
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`);
  const files = (await readdir(base)).filter((file) => /(?<!\.d)\.[jt]s$/.test(file)).sort();
  const commands: Command[] = [];
  for (const file of files) {
    const command = await loadCommand(new URL(file, base), file);
    if (commands.some(({ name }) => name === command.name)) {
      throw new Error(
        `commands/${file}: another file holds /${command.name} already; give this one a name of its own.`,
      );
    }
    commands.push(command);
  }
  return commands;
}

async function loadCommand(url: URL, file: string): Promise<Command> {
  const module: { default?: unknown } = await import(url.href).catch((cause: unknown) => {
    throw new Error(`commands/${file} could not be loaded: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  });
  const { success, error } = commandSchema.safeParse(module.default);
  if (!success) throw new Error(`commands/${file} exports no valid command by default:\n${z.prettifyError(error)}`);
  return module.default as Command;
}
