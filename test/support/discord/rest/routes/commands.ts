import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commandViolations } from '../../schema/command-rules.ts';
import { bodyChecks } from '../../schema/request-schemas.ts';
import type { World } from '../../world.ts';
import { invalidBody, missingAccess, unknownCommand } from '../api-error.ts';
import { type ApiRequest, json, noContent, param, type Route } from '../route.ts';

type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];
type Commands = Map<string, APIApplicationCommand>;

/** The registered commands, for all servers and for one. */
export const commandRoutes = (world: World): Route[] => [
  ...routesBelow('/applications/:application/commands', world, () => world.globalCommands),
  ...routesBelow('/applications/:application/guilds/:guild/commands', world, (request) => {
    const guild = world.guilds.get(param(request, 'guild'));
    if (!guild?.hasBot) throw missingAccess();
    return guild.commands;
  }),
];

function routesBelow(base: string, world: World, scope: (request: ApiRequest) => Commands): Route[] {
  const commandsOf = (request: ApiRequest) => {
    if (param(request, 'application') !== world.applicationId) throw missingAccess();
    return scope(request);
  };

  /** The same name keeps its id. */
  const register = (commands: Commands, known: Commands, request: ApiRequest, body: CommandBody) => {
    const same = [...known.values()].find(({ name, type }) => name === body.name && type === (body.type ?? 1));
    const command = registered(world, request.params.guild, body, same?.id ?? world.nextId());
    commands.set(command.id, command);
    return command;
  };

  const existing = (request: ApiRequest) => {
    const commands = commandsOf(request);
    const command = commands.get(param(request, 'command'));
    if (command === undefined) throw unknownCommand();
    return { commands, command };
  };

  return [
    {
      name: `GET ${base}`,
      handle: (request) => {
        const full = request.query.get('with_localizations') === 'true';
        return json(
          [...commandsOf(request).values()].map((command) => (full ? command : withoutLocalizations(command))),
        );
      },
    },
    {
      name: `PUT ${base}`,
      check: bodyChecks.replaceCommands,
      handle: (request) => {
        const commands = commandsOf(request);
        const bodies = request.body as RESTPutAPIApplicationCommandsJSONBody;
        const violations = commandViolations(bodies);
        if (violations.length > 0) throw invalidBody(violations);
        const before = new Map(commands);
        commands.clear();
        for (const body of bodies) register(commands, before, request, body);
        return json([...commands.values()]);
      },
    },
    {
      name: `POST ${base}`,
      check: bodyChecks.createCommand,
      handle: (request) => {
        const commands = commandsOf(request);
        return json(register(commands, commands, request, request.body as CommandBody), 201);
      },
    },
    { name: `GET ${base}/:command`, handle: (request) => json(existing(request).command) },
    {
      name: `PATCH ${base}/:command`,
      check: bodyChecks.editCommand,
      handle: (request) => {
        const { commands, command } = existing(request);
        const changed = { ...command, ...(request.body as Partial<APIApplicationCommand>), version: world.nextId() };
        commands.set(command.id, changed);
        return json(changed);
      },
    },
    {
      name: `DELETE ${base}/:command`,
      handle: (request) => {
        const { commands, command } = existing(request);
        commands.delete(command.id);
        return noContent;
      },
    },
  ];
}

/** A command as Discord gives it back: with ids, and with its own defaults for what was left out. */
function registered(world: World, guild: string | undefined, body: CommandBody, id: string): APIApplicationCommand {
  return {
    description: '',
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    ...(guild === undefined ? { dm_permission: true } : { guild_id: guild }),
    ...body,
    type: body.type ?? ApplicationCommandType.ChatInput,
    id,
    application_id: world.applicationId,
    version: world.nextId(),
  } as APIApplicationCommand;
}

function withoutLocalizations({ name_localizations, description_localizations, ...rest }: APIApplicationCommand) {
  return rest;
}
