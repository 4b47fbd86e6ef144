import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { Command } from './command.ts';
import { commandSchema } from './command-schema.ts';

/** Says in a folder what its commands have in common; they import it, and it is no command itself. */
const groupFile = /^group\.[jt]s$/;

/**
 * Loads the commands of a folder, one a file, by name: those of a group from a folder below it. Throws when one is
 * broken, with the file and the cause.
 */
export async function loadCommands(folder: URL): Promise<Command[]> {
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`);
  const commands: Command[] = [];
  for (const file of await commandFiles(base)) {
    const command = await loadCommand(new URL(file, base), file);
    const folderName = file.includes('/') ? file.replace(/\/.*/, '') : undefined;
    if (command.group?.name !== folderName) {
      throw new Error(`commands/${file}: the group of a command bears the name of its folder, and lies there too.`);
    }
    if (commands.some(({ name }) => name === command.name)) {
      throw new Error(
        `commands/${file}: another file holds /${command.name} already; give this one a name of its own.`,
      );
    }
    commands.push(command);
  }
  return commands;
}

async function commandFiles(base: URL): Promise<string[]> {
  const entries = await readdir(base, { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const inside = await readdir(new URL(`${entry.name}/`, base));
      return inside.filter((file) => !groupFile.test(file)).map((file) => `${entry.name}/${file}`);
    }),
  );
  return files
    .flat()
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .sort();
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
