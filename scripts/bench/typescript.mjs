// Lets Node 20 import the TypeScript of __tests__/support: types are stripped on the way in, as in jest.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'

// The helpers for jest's own hooks stand beside the server; nothing here calls them.
const withoutJest = 'data:text/javascript,export const afterEach = undefined, expect = undefined'

/** From now on, imports may lead to TypeScript. This module is its own hooks, loaded a second time for them. */
export function acceptTypeScript() {
  register(import.meta.url)
}

export async function resolve(specifier, context, next) {
  return specifier === '@jest/globals' ? { url: withoutJest, shortCircuit: true } : next(specifier, context)
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const { transform } = await import('@swc/core')
  const path = fileURLToPath(url)
  const options = { filename: path, configFile: false, swcrc: false, sourceMaps: false, isModule: true }
  const compiled = await transform(await readFile(path, 'utf8'), {
    ...options,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' }
  })
  return { format: 'module', source: compiled.code, shortCircuit: true }
}
