import ts from 'typescript';
import { TEXT_KEYS } from './catalogues.ts';
import { literalText, nodesOf, sourceFiles } from './source-files.ts';

/** Attributes and properties that people read or hear. */
const READ = new Set(
  [
    'accessibilityLabel action alt aria-description aria-label aria-roledescription aria-valuetext',
    'ariaLabel caption content description detail error heading helpText hint label message next',
    'note okText placeholder plural prefix previous queryPlaceholder says singular subtitle suffix',
    'summary text title tooltip what words advice selectAllLabel emptyStateMarkup',
  ].flatMap((line) => line.split(' ')),
);

/** Attributes, properties and constants that hold code, whatever it looks like. */
const CODE = new Set(
  [
    'allow class className Content-Disposition Content-Type cssText d fill rel style viewBox',
    'GID_KIND GID_KINDS NODE PHP PYTHON RUBY',
  ].flatMap((line) => line.split(' ')),
);

/** Elements whose words are for machines. */
const CODE_ELEMENTS = new Set(['Code', 'CodeBlock']);

/** Names that are the same in every language. */
const NAMES =
  /^(AddToQuote|Authorization|B2B Ninja|CRM|ID|PHP|Python|Quotewire|Ruby|SalesByte|Shopify|Standard Webhooks|SuperOffice|URL)$/;

const LETTER = /\p{L}/u;
/** Two words, or one that begins as a sentence does. */
const PROSE = /\p{L}[\p{L}’',.:;!?)]* [(“‘]?\p{L}|^\p{Lu}\p{Ll}+[.…:!?]?$/u;
/** An address, a file, an example of something for machines: no spaces, and signs between. */
const FOR_MACHINES = /^\S*[@/_.:=]\S+$/;

/** Text for people in the code of some files, as `file:line text`, that should be in the catalogue. */
export function textOutside(...patterns: string[]): string[] {
  return sourceFiles(...patterns).flatMap((file) =>
    nodesOf(file)
      .filter(isOutside)
      .map((node) => `${file.fileName}:${lineOf(file, node)} ${saidIn(node)}`),
  );
}

/** Texts that code of the domain says are from elsewhere, `{ text: '…' }`, though it says them itself. */
export function textPosingAsForeign(...patterns: string[]): string[] {
  return sourceFiles(...patterns).flatMap((file) =>
    nodesOf(file)
      .filter((node) => PROSE.test(literalText(node) ?? '') && nameOf(carrierOf(node)) === 'text')
      .map((node) => `${file.fileName}:${lineOf(file, node)} ${saidIn(node)}`),
  );
}

function isOutside(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return LETTER.test(node.text) && !isWithinCodeElement(node);
  const text = literalText(node);
  if (text === null || !LETTER.test(text.replaceAll('{}', '')) || isCode(node)) return false;
  if (NAMES.test(text) || TEXT_KEYS.has(text) || isPartOfKey(text)) return false;
  const carrier = carrierOf(node);
  const isRead = ts.isJsxExpression(carrier) || READ.has(nameOf(carrier) ?? '');
  return isRead ? !FOR_MACHINES.test(text) : PROSE.test(text);
}

/** Whether a template comes to be keys: `statuses.quote.{}`. */
function isPartOfKey(text: string): boolean {
  const [head = ''] = text.split('{}');
  return (
    text.includes('{}') && head.includes('.') && [...TEXT_KEYS].some((key) => key.startsWith(head))
  );
}

/** What a literal goes to: an attribute, a property, an element's children; past what chooses or joins. */
function carrierOf(node: ts.Node): ts.Node {
  let { parent } = node;
  while (
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent))
  ) {
    ({ parent } = parent);
  }
  return parent;
}

function nameOf(carrier: ts.Node): string | undefined {
  const isNamed =
    ts.isJsxAttribute(carrier) ||
    ts.isPropertyAssignment(carrier) ||
    ts.isVariableDeclaration(carrier);
  return isNamed ? carrier.name.getText().replaceAll(/['"]/g, '') : undefined;
}

/** Whether a literal is no text for people by where it stands. */
function isCode(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent)) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return true;
  }
  if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind)) return true;
  return isWithinCode(node);
}

function isWithinCodeElement({ parent }: ts.JsxText): boolean {
  return ts.isJsxElement(parent) && CODE_ELEMENTS.has(parent.openingElement.tagName.getText());
}

function isWithinCode(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    // For whoever reads the log of the process, or the browser's.
    if (ts.isNewExpression(at) && at.expression.getText().endsWith('Error')) return true;
    if (CODE.has(nameOf(at) ?? '')) return true;
    if (ts.isBinaryExpression(at) && /\.(style\.\w+|className)$/.test(at.left.getText()))
      return true;
    if (ts.isTaggedTemplateExpression(at) || ts.isTypeNode(at)) return true;
    if (ts.isJsxSelfClosingElement(at) && at.tagName.getText() === 'meta') return true;
    if (ts.isBlock(at) || ts.isJsxElement(at)) return false;
  }
  return false;
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    kind === ts.SyntaxKind.InKeyword
  );
}

function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function saidIn(node: ts.Node): string {
  return JSON.stringify((literalText(node) ?? node.getText()).replaceAll(/\s+/g, ' ').trim());
}
