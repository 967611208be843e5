import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const features = readdirSync('src/features');

/** A feature may use ui and lib, never another feature or the app. */
const featureBoundaries = features.map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              ...features
                .filter((other) => other !== feature)
                .flatMap((other) => [`@/features/${other}/**`, `../${other}/**`]),
              '@/app/**',
            ],
            message: 'A feature knows no other feature and not the app: compose them in a route.',
          },
        ],
      },
    ],
  },
}));

const layers = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist', 'src/routeTree.gen.ts', 'src/lib/api/schema.ts', 'test-results'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.ts', '*.config.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks, lingui },
    languageOptions: { globals: globals.browser },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      // Roles stay written out where CSS changes how tables are displayed.
      'jsx-a11y/no-redundant-roles': [
        'error',
        { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'] },
      ],
      // The skip link's target, and counters of a floor plan that arrow keys move between.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['main'], roles: [] }],
      // The list of a combobox, and the cells of a table shown as cards.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': [
        'error',
        { ul: ['listbox'], li: ['option'] },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'] }],
      'lingui/no-expression-in-message': 'off',
      'lingui/no-unlocalized-strings': [
        'error',
        {
          // Words start with a capital letter or come in threes; codes, classes and paths do not.
          ignore: [
            '^(?![A-Z][a-z]{2,}( |$))(?!.*[A-Za-z]+ [a-z]+ [a-z]+).*$',
            '^(Enter|Escape|Point|Polygon|Feature|English|Problem|Virtual HQB)$',
          ],
          ignoreNames: [
            'className',
            'styleName',
            'd',
            'transform',
            'viewBox',
            'points',
            'fill',
            'stroke',
            'fontFamily',
            'gridTemplateColumns',
            'rel',
            'preserveAspectRatio',
            'id',
            'key',
            'type',
            { regex: { pattern: '^data-', flags: 'i' } },
          ],
          ignoreFunctions: [
            'Error',
            'new Error',
            '*.querySelector',
            'useMedia',
            'console.*',
            'Problem',
            'super',
          ],
        },
      ],
      'lingui/t-call-in-function': 'error',
      'lingui/no-single-tag-to-translate': 'error',
      'lingui/no-single-variables-to-translate': 'error',
    },
  },
  ...featureBoundaries,
  layers(['src/ui/**'], ['@/features/**', '@/app/**'], 'Building blocks know no feature.'),
  layers(['src/lib/**'], ['@/features/**', '@/app/**', '@/ui/**'], 'lib is the lowest layer.'),
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
    rules: { 'lingui/no-unlocalized-strings': 'off' },
  },
  {
    files: ['scripts/**', '*.js'],
    languageOptions: { globals: globals.node },
  },
  { files: ['public/**'], languageOptions: { globals: globals.browser, sourceType: 'script' } },
);
