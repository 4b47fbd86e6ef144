/** What the double uses of a zod schema. */
export interface PublishedSchema {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** For a union: the issues with each of its variants. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** What is wrong with a body, and where: a path such as `data.components.0.content`. */
export interface Violation {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Everything that a body has against a schema, fields that the schema does not know included. */
export function schemaViolations(schema: PublishedSchema, body: unknown): Violation[] {
  const result = schema.safeParse(body);
  return result.success ? unknownFields(body, result.data, []) : result.error.issues.flatMap((issue) => leaves(issue));
}

/** The issues with the variant of a union that was meant: the one whose problems lie deepest, so not its `type`. */
function leaves(issue: SchemaIssue): Violation[] {
  const variants = (issue.errors ?? []).map((variant) => variant.flatMap((inner) => leaves(inner)));
  const meant = variants.filter((variant) => !variant.some(({ path }) => path.length === 1 && path[0] === 'type'))[0];
  if (meant === undefined) return [{ path: issue.path, message: issue.message }];
  return meant.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

/** zod drops what it does not know; Discord ignores it, but whoever sends it has mistaken a name. */
function unknownFields(sent: unknown, known: unknown, path: readonly PropertyKey[]): Violation[] {
  if (typeof sent !== 'object' || sent === null || typeof known !== 'object' || known === null) return [];
  const kept = new Map(Object.entries(known));
  return Object.entries(sent).flatMap(([key, value]) => {
    const at = [...path, key];
    return kept.has(key) ? unknownFields(value, kept.get(key), at) : [{ path: at, message: 'is not in the schema' }];
  });
}
