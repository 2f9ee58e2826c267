// What a benchmark promises: a run that misses a promise ends with an error.

/**
 * Prints a line for each promise that the figures miss, and lets the process end with 1 then.
 *
 * @param promises by the name of the figure: `least` or `most` of it
 */
export function checkPromises(print, figures, promises) {
  for (const [name, { least = -Infinity, most = Infinity }] of Object.entries(promises)) {
    const figure = figures[name]
    if (figure >= least && figure <= most) continue
    process.exitCode = 1
    print(`missed: ${name} is ${figure}, promised ${least > -Infinity ? `at least ${least}` : `at most ${most}`}`)
  }
}
