/** Every key with the keys above it; of a list those of its first item, of custom fields none. */
export function keyPaths(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.length > 0 ? keyPaths(value[0], above) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return path === 'custom_fields' ? [path] : [path, ...keyPaths(below, path)];
  });
}
