import redos from 'eslint-plugin-redos'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'out/', '.cache/', '**/data/', 'coverage/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { redos },
    rules: {
      // Every regular expression meets hostile page text: it must run in linear time.
      'redos/no-vulnerable': ['error', { timeout: 5000 }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Page text is hostile: use textContent.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Page text is hostile.' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['apps/**', 'scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.{js,ts}', '.dependency-cruiser.js', 'apps/viewer/vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/test/**'], rules: { 'max-lines': 'off' } },
)
