// Puts off what a module requires until it is used: `const x = require('y')` goes, and each use of `x` becomes
// `require('y')`. Bundlers for telephones do the same, for the same reason: most of what is named is never called.
import { builtinModules } from 'node:module';
import ts from 'typescript';

const BUILTIN = new Set(builtinModules);

/**
 * The module with its requires put off, those of the packages that `isDeferred` says so of. Names that are assigned
 * to, shadowed or exported as they are stay as they stand.
 * @param {string} text
 * @param {(module: string) => boolean} isDeferred
 */
export function deferred(text, isDeferred) {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const found = new Map();
  for (const statement of file.statements) {
    for (const [name, code] of requiredBy(statement, isDeferred)) found.set(name, { statement, code });
  }
  if (found.size === 0) return text;
  const { uses, kept } = usesOf(file, found);
  const gone = new Set([...found].filter(([name]) => !kept.has(name)).map(([, { statement }]) => statement));
  for (const [name, { statement }] of found) if (kept.has(name)) gone.delete(statement);
  const edits = [...gone].map((statement) => [statement.getStart(file), statement.end, '']);
  for (const [name, { statement, code }] of found) {
    if (!gone.has(statement)) continue;
    for (const node of uses.get(name) ?? []) edits.push(edited(file, node, code));
  }
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((left, [from, to, by]) => left.slice(0, from) + by + left.slice(to), text);
}

/** The names that a statement at the top gives to what it requires or imports, each with the code that stands for it. */
function requiredBy(statement, isDeferred) {
  if (ts.isImportDeclaration(statement)) return importedBy(statement, isDeferred);
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1) return [];
  const [{ name, initializer }] = statement.declarationList.declarations;
  if (!ts.isIdentifier(name) || !initializer || !isRequire(initializer)) return [];
  const module = initializer.arguments[0].text;
  if (module.startsWith('node:') || BUILTIN.has(module) || !isDeferred(module)) return [];
  return [[name.text, requireOf(module)]];
}

function importedBy({ importClause, moduleSpecifier: { text: module } }, isDeferred) {
  if (!importClause || importClause.isTypeOnly || !isDeferred(module)) return [];
  const { name, namedBindings } = importClause;
  const own = requireOf(module);
  // Those that are put off are modules for `require`: to Node, each is its own default.
  const all = name ? [[name.text, own]] : [];
  if (namedBindings && ts.isNamespaceImport(namedBindings)) return [...all, [namedBindings.name.text, own]];
  const named = (namedBindings?.elements ?? []).filter((it) => !it.isTypeOnly);
  return [...all, ...named.map((it) => [it.name.text, `${own}.${(it.propertyName ?? it.name).text}`])];
}

function isRequire(node) {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'require' &&
    node.arguments.length === 1 &&
    ts.isStringLiteral(node.arguments[0])
  );
}

function requireOf(module) {
  return `require(${JSON.stringify(module)})`;
}

/** Where the names are used as values, and those that cannot be put off. */
function usesOf(file, found) {
  const uses = new Map();
  const kept = new Set();
  const look = (node) => {
    if (ts.isIdentifier(node) && found.has(node.text)) {
      const { statement } = found.get(node.text);
      if (isWithin(node, statement) || isLabel(node)) return;
      // Within a function of that name it is the function.
      if (isInNamesake(node)) return;
      if (isUse(node)) uses.set(node.text, [...(uses.get(node.text) ?? []), node]);
      else kept.add(node.text);
      return;
    }
    // What is said about types is gone before anything runs.
    if (!ts.isTypeNode(node) || ts.isExpressionWithTypeArguments(node)) ts.forEachChild(node, look);
  };
  look(file);
  return { uses, kept };
}

function isWithin(node, outer) {
  return node.pos >= outer.pos && node.end <= outer.end;
}

/** Whether it is a name of something else: a member that is read or written down. */
function isLabel(node) {
  const { parent } = node;
  const named =
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent);
  return named && parent.name === node;
}

function isInNamesake(node) {
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isFunctionExpression(above) && above.name?.text === node.text) return true;
  }
  return false;
}

function isUse(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const { kind } = parent.operatorToken;
    return kind < ts.SyntaxKind.FirstAssignment || kind > ts.SyntaxKind.LastAssignment;
  }
  if (ts.isClassExpression(parent)) return false;
  return ts.isExpression(parent) || ts.isShorthandPropertyAssignment(parent) || isStatementWithUse(parent, node);
}

function isStatementWithUse(parent, node) {
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) {
    return parent.initializer === node;
  }
  return [
    ts.isReturnStatement,
    ts.isExpressionStatement,
    ts.isIfStatement,
    ts.isSpreadAssignment,
    ts.isTemplateSpan,
    ts.isComputedPropertyName,
    ts.isThrowStatement,
    ts.isExpressionWithTypeArguments,
    ts.isForOfStatement,
    ts.isForInStatement,
    ts.isSwitchStatement,
    ts.isCaseClause,
  ].some((is) => is(parent));
}

function edited(file, node, code) {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return [node.getStart(file), node.end, `${node.text}: ${code}`];
  let top = node;
  while (ts.isPropertyAccessExpression(top.parent) && top.parent.expression === top) top = top.parent;
  const isMade = ts.isNewExpression(top.parent) && top.parent.expression === top;
  // `new require('y').X()` would make something of `require`.
  return [node.getStart(file), node.end, isMade ? `(${code})` : code];
}
