/**
 * Renews `__tests__/support/github/openapi.json`: the part of GitHub's OpenAPI description that the GitHub server of the
 * tests answers for, without prose and examples. Takes the path of `api.github.com.json`; the same file always gives the
 * same bytes. The description is published under the MIT licence in the npm package @octokit/openapi (385 MB unpacked,
 * so that one file is taken out of it):
 *
 *   npm pack @octokit/openapi@23.0.2
 *   tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node scripts/refresh-openapi.mjs package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs'

const OPERATIONS = new Set([
  'actions/download-artifact',
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/list-jobs-for-workflow-run',
  'actions/list-jobs-for-workflow-run-attempt',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs-for-repo',
  'checks/list-for-ref',
  'git/get-commit',
  'git/get-ref',
  'git/get-tag',
  'git/get-tree',
  'git/list-matching-refs',
  'issues/create-comment',
  'issues/update-comment',
  'pulls/get',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-reviews',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-branch',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
  'repos/list-activities',
  'repos/list-commit-statuses-for-ref',
  'repos/list-pull-requests-associated-with-commit',
  'teams/list-members-in-org'
])
const METHODS = new Set(['get', 'put', 'post', 'patch', 'delete'])
const PROSE = new Set(['title', 'description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'deprecated', 'headers'])
const TARGET = new URL('../__tests__/support/github/openapi.json', import.meta.url)

/** The value without prose, with sorted keys; below `properties` keys are names of data, so all of them stay. */
function slim(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((item) => slim(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.keys(value).filter((key) => keysAreNames || !isProse(key)).sort()
  return Object.fromEntries(kept.map((key) => [key, slim(value[key], key === 'properties' && !keysAreNames)]))
}

function isProse(key) {
  return PROSE.has(key) || (key.startsWith('x-') && key !== 'x-multi-segment')
}

/** The chosen operations by path and method, with the parameters of their path item and JSON media types only. */
function pickPaths(paths) {
  const picked = {}
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!METHODS.has(method) || !OPERATIONS.has(operation.operationId)) continue
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      picked[path] = { ...picked[path], [method]: { ...operation, parameters, responses: jsonOnly(operation.responses) } }
    }
  }
  return picked
}

function jsonOnly(responses) {
  return Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, jsonContent(response)]))
}

function jsonContent(response) {
  const { content = {}, ...rest } = response
  const json = content['application/json']
  return json ? { ...rest, content: { 'application/json': json } } : rest
}

/** Adds to `components` whatever the value refers to, directly or through others. */
function closeOver(value, description, components) {
  if (value === null || typeof value !== 'object') return
  if (typeof value.$ref === 'string') {
    const [, , section, name] = value.$ref.split('/')
    components[section] ??= {}
    if (name in components[section]) return
    const target = section === 'responses' ? jsonContent(description.components[section][name]) : description.components[section][name]
    components[section][name] = slim(target)
    closeOver(components[section][name], description, components)
    return
  }
  for (const item of Object.values(value)) closeOver(item, description, components)
}

function sorted(map) {
  return Object.fromEntries(Object.keys(map).sort().map((key) => [key, map[key]]))
}

const source = process.argv[2]
if (source === undefined) throw new Error('usage: node scripts/refresh-openapi.mjs <api.github.com.json>   (the header of this script says where it comes from)')
const description = JSON.parse(readFileSync(source, 'utf8'))
const paths = slim(pickPaths(description.paths))
const components = {}
closeOver(paths, description, components)
const found = new Set(Object.values(paths).flatMap((item) => Object.values(item).map((operation) => operation.operationId)))
const missing = [...OPERATIONS].filter((id) => !found.has(id))
if (missing.length > 0) throw new Error(`the description has no ${missing.join(', ')}`)

const subset = {
  openapi: description.openapi,
  info: { package: '@octokit/openapi', version: description.info.version, license: description.info.license.name },
  paths: sorted(paths),
  components: sorted(Object.fromEntries(Object.entries(components).map(([section, entries]) => [section, sorted(entries)])))
}
writeFileSync(TARGET, `${JSON.stringify(subset, null, 1)}\n`)
