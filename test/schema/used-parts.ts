import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Names of what documents use: types, and "Type.field" and "Type.field.argument" of them. */
export interface UsedParts {
  types: Set<string>;
  fields: Set<string>;
  args: Set<string>;
}

/** Whatever must stay in a schema so that `document` means the same on it. */
export function usedParts(schema: GraphQLSchema, document: DocumentNode): UsedParts {
  const used: UsedParts = { types: new Set(), fields: new Set(), args: new Set() };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (root) used.types.add(root.name);
  }
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      InlineFragment: () => addName(used, typeInfo.getType()),
      FragmentDefinition: () => addName(used, typeInfo.getType()),
      Variable: () => addName(used, typeInfo.getInputType()),
      Field() {
        const parent = typeInfo.getParentType();
        const field = typeInfo.getFieldDef();
        if (parent && field && !field.name.startsWith('__')) addField(used, parent.name, field);
      },
      Argument() {
        const [parent, field, argument] = [
          typeInfo.getParentType(),
          typeInfo.getFieldDef(),
          typeInfo.getArgument(),
        ];
        if (!parent || !field || !argument) return;
        used.args.add(`${parent.name}.${field.name}.${argument.name}`);
        addName(used, argument.type);
      },
      ObjectField(node) {
        const parent = typeInfo.getParentInputType();
        if (!parent) return;
        used.fields.add(`${getNamedType(parent).name}.${node.name.value}`);
        addName(used, typeInfo.getInputType());
      },
    }),
  );
  inheritFromInterfaces(schema, used);
  return used;
}

function addName(used: UsedParts, type: Parameters<typeof getNamedType>[0]): void {
  const named = getNamedType(type);
  if (named) used.types.add(named.name);
}

function addField(used: UsedParts, parent: string, field: GraphQLField<unknown, unknown>): void {
  used.fields.add(`${parent}.${field.name}`);
  addName(used, field.type);
}

/** An object must have every field of an interface that it implements, if both stay. */
function inheritFromInterfaces(schema: GraphQLSchema, used: UsedParts): void {
  for (const name of used.types) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const parent of type.getInterfaces()) {
      if (used.types.has(parent.name)) inherit(used, type, parent);
    }
  }
}

function inherit(
  used: UsedParts,
  type: GraphQLObjectType | GraphQLInterfaceType,
  parent: GraphQLInterfaceType,
): void {
  for (const field of Object.values(parent.getFields())) {
    if (!used.fields.has(`${parent.name}.${field.name}`)) continue;
    used.fields.add(`${type.name}.${field.name}`);
    for (const argument of field.args) {
      if (!used.args.has(`${parent.name}.${field.name}.${argument.name}`)) continue;
      used.args.add(`${type.name}.${field.name}.${argument.name}`);
    }
  }
}
