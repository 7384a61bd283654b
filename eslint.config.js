import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Folders of src/ from the lowest row to the highest. A row imports from lower ones only, and only the catalog asks
 * Astro for content. CONTRIBUTING draws the same order.
 */
export const rows = [
  'text',
  'schema',
  'source',
  'mdx',
  'catalog',
  'evidence',
  'i18n',
  'phrases',
  'charts',
  'outputs',
  'search',
  'told',
  'lookup',
  'scaffold',
  'client',
  'components',
  'layouts',
  'pages',
];

/** Imports that lead out of a folder into one of some others. */
const into = (folders, message) => ({ regex: `^(\\.\\./)+(${folders.join('|')})/`, message });
const astroContent = {
  name: 'astro:content',
  message: 'Only src/catalog asks Astro for content; take what you need from the catalog.',
};

const layers = rows.map((row, i) => ({
  files: [`src/${row}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: row === 'catalog' ? [] : [astroContent],
        patterns:
          i + 1 < rows.length
            ? [into(rows.slice(i + 1), `src/${row} is a lower row: it never imports from a higher one.`)]
            : [],
      },
    ],
  },
}));

/** The checker runs without Astro and in a second: it reads files, and knows neither catalog nor pages. */
const checker = {
  files: ['src/check/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [astroContent],
        patterns: [
          into(
            rows.filter((row) => !['text', 'schema', 'source', 'mdx', 'evidence', 'told'].includes(row)),
            'The checker reads files and schemas; it knows neither catalog nor pages.',
          ),
        ],
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist', 'dist.next', '.cache', '.preview', '.astro', 'node_modules', 'test-results'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', 300],
      eqeqeq: 'error',
    },
  },
  ...layers,
  checker,
  // The one place where text becomes script: a file of this project, put in as it is.
  // and the one place where data stands in a script element, escaped so that it cannot leave it.
  {
    files: ['src/components/frame/Policy.astro', 'src/components/frame/StructuredData.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
