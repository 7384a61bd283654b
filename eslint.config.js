import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'dist.next', '.cache', '.astro', 'node_modules', 'test-results'] },
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
  // The one place where text becomes script: a file of this project, put in as it is.
  // and the one place where data stands in a script element, escaped so that it cannot leave it.
  {
    files: ['src/components/frame/Head.astro', 'src/components/study/StructuredData.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
