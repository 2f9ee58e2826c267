// The first thing that every script checks.

/** Ends the process with a message if Node is older than `package.json` says. */
export function requireNode(wanted = '20.19.0') {
  const numbers = (version) => version.split('.').map(Number)
  const [major, minor] = numbers(process.versions.node)
  const [wantedMajor, wantedMinor] = numbers(wanted)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  process.stderr.write(
    `Shanhai needs Node.js ${wanted} or later; this is ${process.versions.node}. Get one from https://nodejs.org\n` +
      `山海需要 Node.js ${wanted} 或更高版本，当前为 ${process.versions.node}，请到 https://nodejs.org 下载。\n`,
  )
  process.exit(1)
}
