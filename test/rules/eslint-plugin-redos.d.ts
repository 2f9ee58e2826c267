declare module 'eslint-plugin-redos' {
  import type { ESLint } from 'eslint'

  const plugin: ESLint.Plugin
  // eslint-disable-next-line no-restricted-syntax -- what the plugin exports
  export default plugin
}
