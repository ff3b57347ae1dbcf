/**
 * Makes `__tests__/formats/fixtures` anew: runs real tools on tiny projects whose truth is known, and keeps what they
 * write. The truth stands in `__tests__/formats/fixtures.test.ts`, which needs neither the tools nor a network.
 *
 *   node scripts/refresh-fixtures.mjs             # all tools: some six minutes
 *   node scripts/refresh-fixtures.mjs jest pytest # some of them, by the names in scripts/fixtures/
 *
 * Tools from npm are installed in a temporary folder, in the exact versions that scripts/fixtures/ name; that needs a
 * registry of npm packages and some 700 MB. Tools of other languages are taken as the machine has them: a tool that is
 * missing is skipped, and its files stay as they are. Their folders are named after the versions that were run.
 *
 * Paths, times, dates and ids are replaced, so that a second run gives the same bytes, but for the order in which
 * TestNG lists its tests.
 */
import { plainVersion, versionOf } from './fixtures/debian.mjs'
import { javascriptCoverage } from './fixtures/javascript-coverage.mjs'
import { javascriptLinters } from './fixtures/javascript-linters.mjs'
import { javascriptTests } from './fixtures/javascript-tests.mjs'
import { systemLinters } from './fixtures/system-linters.mjs'
import { systemTests } from './fixtures/system-tests.mjs'
import { workshop } from './fixtures/workshop.mjs'

const tools = [...javascriptTests, ...javascriptLinters, ...javascriptCoverage, ...systemTests, ...systemLinters]
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !tools.some((tool) => tool.name === name))
if (unknown.length > 0) throw new Error(`no such tool: ${unknown.join(', ')}; there are ${tools.map(({ name }) => name).join(', ')}`)

let failures = 0
for (const tool of tools.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { name, packages = {}, make } = tool
  const version = installed(tool)
  if (version instanceof Error) {
    console.log(`${name}: skipped: ${version.message}`)
    continue
  }
  const shop = workshop(packages)
  try {
    shop.install()
    const gap = make({ ...shop, version })
    console.log([`${name}: done`, gap].filter(Boolean).join(', but '))
  } catch (error) {
    failures++
    console.log(`${name}: FAILED: ${error instanceof Error ? error.stack : String(error)}`)
  } finally {
    shop.remove()
  }
}
process.exitCode = failures === 0 ? 0 : 1

/** The version of what the machine has to have; undefined: it needs nothing; an error: it is not there. */
function installed({ debian, command }) {
  try {
    if (command !== undefined) return plainVersion(...command)
    return debian?.map((name) => versionOf(name))[0]
  } catch {
    return new Error(`not installed (${debian === undefined ? command[0] : `apt-get install ${debian.join(' ')}`})`)
  }
}
