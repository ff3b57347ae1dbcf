import { readJson } from './readers/json.ts'
import { readMsbuild } from './readers/msbuild.ts'
import { readPattern } from './readers/pattern.ts'
import { readPom } from './readers/pom.ts'
import type { Key, Reading } from './readers/reading.ts'
import { readText } from './readers/text.ts'
import { readCargo, readPyproject, readToml } from './readers/toml.ts'
import { readXml } from './readers/xml.ts'
import { readYaml } from './readers/yaml.ts'
import type { Format, KeyFormat } from './recognise.ts'

/** How to find the version in a file. */
export type Method =
  { readonly format: Format } | { readonly format: KeyFormat; readonly key: Key } | { readonly pattern: string }

const byFormat: Readonly<Record<Format, (text: string) => Reading>> = {
  text: readText,
  json: readJson,
  yaml: readYaml,
  pyproject: readPyproject,
  cargo: readCargo,
  pom: readPom,
  msbuild: readMsbuild
}

const byKey: Readonly<Record<KeyFormat, (text: string, key: Key) => Reading>> = {
  json: readJson,
  yaml: readYaml,
  toml: readToml,
  xml: readXml
}

/** Reads the text of a file. */
export function read(text: string, method: Method): Reading {
  if ('pattern' in method) return readPattern(text, method.pattern)
  return 'key' in method ? byKey[method.format](text, method.key) : byFormat[method.format](text)
}
