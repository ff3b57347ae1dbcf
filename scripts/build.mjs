// tsc emits lib/, ncc packs it into dist/ (TypeScript 7 has no compiler API that ncc could use).
// ncc's chunk names depend on where node_modules lies, so it must be the real folder beside package.json.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripComments } from './strip-comments.mjs'

const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })

for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt', '-q')

for (const name of readdirSync('dist').filter((one) => one.endsWith('.js'))) {
  writeFileSync(`dist/${name}`, stripComments(readFileSync(`dist/${name}`, 'utf8')))
}
