import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';

/** Whatever may stand in a message, at any depth. */
export type Component =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIButtonComponent
  | APIStringSelectComponent;

/** All components in the order in which they are read, each before what it holds, accessories included. */
export function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [component, ...allComponents(held(component))]);
}

function held(component: Component): readonly Component[] {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      // The other kinds of select menus are not told apart: only their type and their custom_id matter here.
      return component.components as readonly Component[];
    case ComponentType.Section:
      return component.accessory.type === ComponentType.Button
        ? [...component.components, component.accessory]
        : component.components;
    default:
      return [];
  }
}
