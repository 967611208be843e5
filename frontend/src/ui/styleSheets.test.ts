import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '..');
const { sys } = ts;
const sheets = sys.readDirectory(SRC, ['.module.css']).map((path) => resolve(path));
const sources = sys.readDirectory(SRC, ['.ts', '.tsx'], ['**/*.test.*', '**/schema.ts']);

/** The classes that a style sheet is about; those of libraries stand in `:global()`. */
function classesOf(sheet: string): Set<string> {
  const css = readFileSync(sheet, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/:global\([^)]*\)/g, '');
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, before]) => before ?? '');
  return new Set(
    selectors
      .filter((selector) => !selector.trim().startsWith('@'))
      .flatMap((selector) => [...selector.matchAll(/\.([a-z_][\w-]*)/gi)])
      .map(([, name]) => name ?? ''),
  );
}

interface Use {
  sheet: string;
  from: string;
  /** The class; null where it is only known when the page runs. */
  name: string | null;
  /** With what such a name begins. */
  prefix: string;
}

const words = new Set<string>();

/** Where a file takes classes from sheets; what it writes as a string is gathered in `words`. */
function usesIn(path: string): Use[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const imported = new Map<string, string>();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text } = node.moduleSpecifier;
      const name = node.importClause?.name?.text;
      if (name !== undefined && text.endsWith('.module.css')) {
        imported.set(
          name,
          text.startsWith('@/') ? join(SRC, text.slice(2)) : join(dirname(path), text),
        );
      }
    } else if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const sheet = imported.get(node.expression.text);
      const by = node.argumentExpression;
      if (sheet !== undefined) {
        const name = ts.isStringLiteral(by) ? by.text : null;
        const prefix = ts.isTemplateExpression(by) ? by.head.text : '';
        uses.push({ sheet, from: relative(SRC, path), name, prefix });
      }
    }
    if (ts.isStringLiteral(node)) words.add(node.text);
    if (ts.isIdentifier(node)) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

const uses = sources.flatMap(usesIn);

test('what a page calls a class stands in its style sheet', () => {
  const known = new Map(sheets.map((sheet) => [sheet, classesOf(sheet)]));
  const lacking = uses
    .filter(({ sheet, name }) => name !== null && known.get(sheet)?.has(name) !== true)
    .map(({ sheet, from, name }) => `${from}: ${name} in ${relative(SRC, sheet)}`);
  expect(lacking).toEqual([]);
});

test('each class of a style sheet is used', () => {
  const unused = sheets.flatMap((sheet) => {
    const here = uses.filter((use) => use.sheet === sheet);
    const isUsed = (name: string) =>
      here.some((use) =>
        use.name === null
          ? name.startsWith(use.prefix) && words.has(name.slice(use.prefix.length))
          : use.name === name,
      );
    return [...classesOf(sheet)]
      .filter((name) => !isUsed(name))
      .map((name) => `${relative(SRC, sheet)}: ${name}`);
  });
  expect(unused).toEqual([]);
});
