import {
  buildClientSchema,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionField,
  type IntrospectionInputValue,
  type IntrospectionQuery,
  type IntrospectionType,
} from 'graphql';
import type { UsedParts } from './used-parts.ts';

/** The part of a schema that `used` names, in the schema language: sorted, without descriptions. */
export function prunedSdl(full: IntrospectionQuery, used: UsedParts): string {
  const schema = full.__schema;
  const types = schema.types.filter((type) => used.types.has(type.name) || isBuiltIn(type.name));
  const pruned = {
    __schema: { ...schema, description: null, types: types.map((type) => pruneType(type, used)) },
  };
  return `${printSchema(lexicographicSortSchema(buildClientSchema(pruned)))}\n`;
}

function isBuiltIn(name: string): boolean {
  return name.startsWith('__') || ['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name);
}

function pruneType(type: IntrospectionType, used: UsedParts): IntrospectionType {
  if (isBuiltIn(type.name)) return type;
  const keptField = (field: { name: string }) => used.fields.has(`${type.name}.${field.name}`);
  switch (type.kind) {
    case 'OBJECT':
    case 'INTERFACE': {
      const fields = type.fields
        .filter(keptField)
        .map((field) => pruneField(type.name, field, used));
      const interfaces = type.interfaces.filter((each) => used.types.has(each.name));
      const pruned = { ...type, description: null, fields, interfaces };
      if (fields.length === 0) throw new Error(`${type.name} is used but none of its fields are.`);
      if (pruned.kind === 'OBJECT') return pruned;
      return { ...pruned, possibleTypes: keptTypes(pruned.possibleTypes, used) };
    }
    case 'UNION':
      return { ...type, description: null, possibleTypes: keptTypes(type.possibleTypes, used) };
    case 'INPUT_OBJECT':
      return {
        ...type,
        description: null,
        inputFields: type.inputFields.filter(keptField).map(withoutDescription),
      };
    case 'ENUM':
      return { ...type, description: null, enumValues: type.enumValues.map(withoutDescription) };
    case 'SCALAR':
      return { ...type, description: null };
  }
}

function pruneField(parent: string, field: IntrospectionField, used: UsedParts) {
  const kept = (argument: IntrospectionInputValue) =>
    used.args.has(`${parent}.${field.name}.${argument.name}`);
  return withoutDescription({ ...field, args: field.args.filter(kept).map(withoutDescription) });
}

function keptTypes<T extends { name: string }>(types: readonly T[], used: UsedParts): T[] {
  return types.filter((each) => used.types.has(each.name));
}

function withoutDescription<T extends { description?: string | null }>(part: T): T {
  return { ...part, description: null };
}
