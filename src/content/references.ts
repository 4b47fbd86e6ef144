import type { Definition, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Where `[text][label]` and `![text][label]` lead: the first definition of a label counts, as in Markdown. */
export function readDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** A link or an image in place of a reference to one. */
export function resolveReference(node: PhrasingContent, definitions: ReadonlyMap<string, Definition>): PhrasingContent {
  const definition = 'identifier' in node ? definitions.get(node.identifier) : undefined;
  if (definition === undefined) return node;
  const { url } = definition;
  if (node.type === 'linkReference') return { ...node, type: 'link', url };
  return node.type === 'imageReference' ? { ...node, type: 'image', url } : node;
}
