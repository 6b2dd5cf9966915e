import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Loops over typed arrays whose bounds the loop itself sets; `!` is allowed there and nowhere else. */
const hotLoops = [
  ...['src/measures/**', 'src/statistics/**', 'src/records/columns/**', 'test/**'],
  ...[
    'scan',
    'spaces',
    'file-window',
    'cell-columns',
    'currency-column',
    'admit',
    'made-cells',
    'fault-log',
    'listed-problems',
    'join',
    'report',
  ].map((name) => `src/intake/${name}.ts`),
  ...['src/storage/parts.ts', 'src/storage/narrow.ts'],
];

export default defineConfig(
  { ignores: ['dist', 'portable', 'node_modules', 'test-results'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/array-type': ['error', { default: 'array-simple' }],
      // These take a third of all time, for what tsc refuses too: enums, and objects without all members of a class.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/{state,ui,charts,screens,app}/**/*.ts'],
    extends: [hooks.configs.flat['recommended-latest']],
  },
  { files: hotLoops, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', 'no-console': 'off' } },
  {
    files: ['test/**'],
    // Rows of parsed files are read by heading; a bracket says that the name is data.
    rules: { '@typescript-eslint/dot-notation': 'off' },
  },
);
