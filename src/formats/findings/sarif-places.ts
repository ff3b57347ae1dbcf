import type { ReportedPlace } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { field } from './sarif-rules.ts'

const mostBases = 20

export type PlaceOf = (locations: readonly unknown[]) => ReportedPlace | undefined

/** Where a result is: its first location with a file. A place decides nothing, so what is odd in it is left out. */
export function placesOf(artifacts: readonly unknown[], bases: unknown): PlaceOf {
  return (locations) => {
    for (const location of locations) {
      const physical = field(location, 'physicalLocation')
      const path = pathOf(field(physical, 'artifactLocation'), artifacts, bases)
      if (path === undefined) continue
      return { path, line: numberAt(physical, 'startLine'), column: numberAt(physical, 'startColumn') }
    }
    return undefined
  }
}

function numberAt(physical: unknown, name: string): number | undefined {
  const value = field(physical, 'region', name)
  return typeof value === 'number' || typeof value === 'string' ? lineNumber(value) : undefined
}

/** By its own URI, else by that of the artifact with its index. */
function pathOf(location: unknown, artifacts: readonly unknown[], bases: unknown): string | undefined {
  const index = field(location, 'index')
  for (const one of [location, typeof index === 'number' ? field(artifacts[index], 'location') : undefined]) {
    const uri = field(one, 'uri')
    if (typeof uri === 'string' && uri !== '') return resolved(uri, field(one, 'uriBaseId'), bases)
  }
  return undefined
}

/**
 * What is relative is put after its bases; a base that the run does not give is written as `%SRCROOT%`.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317498
 */
function resolved(uri: string, baseId: unknown, bases: unknown): string {
  let path = uri
  let id = baseId
  for (let count = 0; !isAbsolute(path) && typeof id === 'string' && id !== ''; count++) {
    const base = field(bases, id)
    // Some write the base itself where its name should be.
    const above = field(base, 'uri') ?? (id.includes('/') ? id : undefined)
    if (typeof above !== 'string' || count >= mostBases) return `%${id.replace(/^%|%$/g, '')}%/${decoded(path)}`
    path = above.trim() === '' ? path : `${above.trim().replace(/\/$/, '')}/${path}`
    id = field(base, 'uriBaseId')
  }
  return isAbsolute(path) ? path.replace(/^file:\/(?!\/)/i, 'file:///') : decoded(path)
}

/** With a scheme, a drive, or from the root. */
function isAbsolute(uri: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(uri)
}

/** A relative reference as a path. An absolute URI stays one, for those who look for paths of the commit. */
function decoded(reference: string): string {
  if (!reference.includes('%')) return reference
  try {
    return decodeURIComponent(reference)
  } catch {
    return reference
  }
}
