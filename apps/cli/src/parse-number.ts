import { InvalidArgumentError } from 'commander'

/** A whole number from the command line. @throws {InvalidArgumentError} that the parser shows with the option's name */
export function parseNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number such as 1.')
  return Number(text)
}
