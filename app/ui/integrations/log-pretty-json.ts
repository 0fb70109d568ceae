const INDENT = '  ';

/**
 * JSON over several lines, every value as it was written: parsing and writing it again would make
 * 12.50 of 12.5. Text that is no JSON stays as it is.
 */
export function prettyJson(json: string): string {
  if (!isJson(json)) return json;
  let depth = 0;
  const line = (): string => `\n${INDENT.repeat(depth)}`;
  return tokens(json)
    .map((token, position, all) => {
      if (token === ',') return `,${line()}`;
      if (token === ':') return ': ';
      if (token === '{' || token === '[') {
        depth += 1;
        return isClosing(all[position + 1]) ? token : token + line();
      }
      if (!isClosing(token)) return token;
      depth -= 1;
      return isOpening(all[position - 1]) ? token : line() + token;
    })
    .join('');
}

/** Strings, numbers and names, and each mark by itself; no space between them. */
function tokens(json: string): string[] {
  return json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
}

function isOpening(token: string | undefined): boolean {
  return token === '{' || token === '[';
}

function isClosing(token: string | undefined): boolean {
  return token === '}' || token === ']';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
