import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The folders of src/ in their order, each with those it may import from. All others are closed to it. */
const core = ['document', 'reading', 'codebooks', 'languages', 'records', 'registry', 'coder'];
const order = {
  languages: [],
  codebooks: [],
  document: ['languages'],
  records: ['document', 'codebooks'],
  registry: ['document', 'records', 'languages', 'codebooks'],
  inputs: ['document', 'languages', 'registry'],
  models: ['document', 'codebooks'],
  reading: ['document', 'codebooks', 'languages', 'models'],
  coder: ['document', 'reading', 'codebooks', 'languages', 'records', 'registry'],
  grouping: ['document', 'codebooks', 'languages', 'records', 'registry', 'coder'],
  wording: ['document', 'languages', 'registry'],
  contacts: ['document', 'records', 'registry', 'languages', 'wording', 'coder'],
  compare: ['document', 'records', 'registry', 'languages', 'wording', 'contacts'],
  store: ['document', 'codebooks', 'records'],
  eval: [...core, 'inputs', 'models', 'grouping', 'contacts', 'compare', 'pipeline.ts'],
  tolls: ['document', 'records'],
  exports: ['document', 'records', 'codebooks', 'tolls'],
  workers: ['document', 'records', 'models', 'registry', 'coder', 'pipeline.ts'],
  api: ['document', 'codebooks', 'records', 'registry', 'coder', 'inputs', 'store', 'tolls', 'exports', 'contacts', 'compare', 'grouping'],
  // The page takes types from the API, and the words for days and bounds that the commands print.
  web: ['api', 'cli'],
  cli: [...core, 'inputs', 'models', 'workers', 'grouping', 'contacts', 'compare', 'tolls', 'exports', 'store', 'api', 'eval', 'pipeline.ts'],
};
const places = [...Object.keys(order), 'pipeline.ts', 'index.ts'];
const zones = Object.entries(order).flatMap(([target, allowed]) =>
  places
    .filter((from) => from !== target && !allowed.includes(from))
    .map((from) => ({
      target: `./src/${target}`,
      from: `./src/${from}`,
      message: `src/${target} must not import src/${from}: imports point backwards along the way of the data`,
    })),
);

/** Runs in a browser too: imports nothing of Node, nor what needs it. */
const pure = [
  ...[...core, 'grouping', 'wording', 'contacts', 'compare', 'tolls', 'exports'].map((folder) => `src/${folder}/**/*.ts`),
  'src/models/labels.ts',
  'src/models/window.ts',
  'src/models/windows.ts',
];

export default tseslint.config(
  { ignores: ['dist/', 'dist.new/', 'node_modules/', 'coverage/', 'training/', 'models/', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.js'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'import-x': importX, '@typescript-eslint': tseslint.plugin },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/models/**', '**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['onnxruntime-*'], message: 'src/models alone runs ONNX' }] }] },
  },
  {
    files: pure,
    ignores: ['**/*.test.ts', '**/*.contract.ts', 'src/registry/load.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'os', 'crypto', 'url', 'onnxruntime-*', 'commander', 'linkedom'],
              message: 'this folder runs in a browser too: no Node, no native code',
            },
            {
              group: ['**/models/reader-model.js', '**/registry/load.js'],
              message: 'this folder runs in a browser too: it takes the model and the registry, it does not load them',
            },
          ],
        },
      ],
    },
  },
  // A test may look further along the way than what it tests.
  { files: ['**/*.test.ts', '**/*.contract.ts'], rules: { 'import-x/no-restricted-paths': 'off' } },
  { files: ['*.config.ts', '*.config.js'], rules: { 'import-x/no-default-export': 'off' } },
  // Data in TypeScript may be long: tables of facts, word lists.
  { files: ['src/languages/**', 'src/codebooks/**', 'src/registry/data/**'], rules: { 'max-lines': 'off' } },
);
