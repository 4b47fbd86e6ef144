import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** The options as Discord sends them; throws where its client would not let a reader send them. */
export function typedOptions(
  command: Pick<APIApplicationCommand, 'name' | 'options'>,
  values: OptionValues,
  focused: string | undefined,
) {
  const specified = command.options ?? [];
  for (const { name, required } of specified) {
    if (required && !(name in values) && focused === undefined) throw new Error(`/${command.name} requires ${name}`);
  }
  return Object.entries(values).map(([name, value]) => {
    const option = specified.find((candidate) => candidate.name === name);
    if (option === undefined) throw new Error(`/${command.name} has no option ${name}`);
    if (name === focused && !('autocomplete' in option && option.autocomplete)) {
      throw new Error(`/${command.name} suggests nothing for ${name}`);
    }
    const fits = typesOf[typeof value]?.includes(option.type);
    if (!fits) throw new Error(`/${command.name} takes no ${typeof value} for ${name}`);
    return { name, type: option.type, value, ...(name === focused ? { focused: true } : {}) };
  });
}

const typesOf: Readonly<Record<string, readonly ApplicationCommandOptionType[]>> = {
  string: [ApplicationCommandOptionType.String, ApplicationCommandOptionType.Channel],
  boolean: [ApplicationCommandOptionType.Boolean],
  number: [ApplicationCommandOptionType.Integer, ApplicationCommandOptionType.Number],
};
