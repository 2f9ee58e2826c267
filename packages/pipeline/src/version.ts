/** Version of the program, as `run.json` records it; equal to the package's version. */
export const SHANHAI_VERSION = '0.1.0'
