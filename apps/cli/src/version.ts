/** Version of the command; equal to the package's version. */
export const VERSION = '0.1.0'
