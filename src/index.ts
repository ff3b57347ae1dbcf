#!/usr/bin/env node
// Anything but a decision that is carried to its end leaves this exit code behind: a hang-up of the event loop, too.
process.exitCode = 3

if (process.argv.length > 2 || process.env['GITHUB_ACTIONS'] !== 'true') {
  const { runCli } = await import('./cli/index.ts')
  process.exitCode = await runCli(process.argv.slice(2))
} else {
  const { runAction } = await import('./action/index.ts')
  await runAction()
}
export {}
