// Writes action.yml, the JSON Schema and the reference from the zod schemas of the build in lib/.
import { readFileSync, writeFileSync } from 'node:fs'
import { renderAll } from '../lib/generate/index.js'
import { registry } from '../lib/policy/registry.js'

const current = Object.fromEntries(['README.md', 'docs/formats.md'].map((path) => [path, readFileSync(path, 'utf8')]))
for (const [path, content] of Object.entries(renderAll(registry, current))) writeFileSync(path, content)
