import type { Place } from '../core/finding.ts'
import type { ReportedPlace } from '../formats/model.ts'

/** Finds the file of the commit that a report speaks of; undefined: there is none, or more than one that it could be. */
export interface SourcePlaces {
  readonly of: (reported: ReportedPlace) => Place | undefined
  /** The first place in a stack trace that is a file of the commit. */
  readonly inTrace: (trace: string) => Place | undefined
}

/** @param paths every file of the commit, from its root */
export function sourcePlaces(paths: readonly string[]): SourcePlaces {
  const known = new Set(paths)
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const same = byName.get(name)
    if (same === undefined) byName.set(name, [path])
    else same.push(path)
  }

  /** The path itself; else the only one that ends with it; else the longest that it ends with. */
  const find = (path: string): string | undefined => {
    if (known.has(path)) return path
    const candidates = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? []
    const around = candidates.filter((candidate) => candidate.endsWith(`/${path}`))
    if (around.length > 0) return around.length === 1 ? around[0] : undefined
    return candidates.filter((candidate) => path.endsWith(`/${candidate}`) && !installed.test(path.slice(0, -candidate.length))).toSorted((a, b) => b.length - a.length)[0]
  }
  const findClass = (name: string): string | undefined => {
    const outer = name.replace(/\$.*$/, '')
    for (let segments = outer.split('.'); segments.length > 0; segments = segments.slice(0, -1)) {
      const path = segments.join('/')
      const found = sourceExtensions.map((extension) => find(path + extension)).find((one) => one !== undefined)
      if (found !== undefined) return found
    }
    return undefined
  }

  const of = ({ path, line, column }: ReportedPlace): Place | undefined => {
    const plain = plainPath(path)
    const found = find(plain) ?? (isClassName(path) ? findClass(path) : undefined)
    if (found === undefined) return undefined
    return { path: found, ...(line === undefined ? {} : { line }), ...(line === undefined || column === undefined ? {} : { column }) }
  }
  const inTrace = (trace: string): Place | undefined => {
    for (const reported of placesInTrace(trace)) {
      const place = of(reported)
      if (place !== undefined) return place
    }
    return undefined
  }
  return { of, inTrace }
}

/** What lies in a package that was installed is no file of the commit, though it may end as one does. */
const installed = /(?:^|\/)(?:node_modules|site-packages|dist-packages)\//

const sourceExtensions = ['.java', '.kt', '.scala', '.groovy', '.cs', '.fs', '.vb', '.py', '.php', '.rb', '.swift']

function isClassName(name: string): boolean {
  return name.length < 300 && /^[\p{L}_][\p{L}\p{N}_$]*(?:\.[\p{L}_][\p{L}\p{N}_$]*)+$/u.test(name)
}

/**
 * A path as a report writes it, with `/` and without what is of the machine: `file://`, a drive, `%SRCROOT%`, a query,
 * `webpack://`, `./` and `../`.
 */
export function plainPath(reported: string): string {
  const isUrl = /^[a-z][a-z0-9+.-]+:\/\//i.test(reported)
  const path = isUrl ? decoded(reported.replace(/[?#].*$/, '')).replace(/^[a-z][a-z0-9+.-]+:\/\/[^/]*/i, '') : reported.replace(/\?[\w=&.-]*$/, '')
  const segments: string[] = []
  for (const segment of path.replaceAll('\\', '/').replace(/^[A-Za-z]:(?=\/)/, '').replace(/^%[A-Z_]+%|^\$\{?[A-Z_]+\}?(?=\/)/, '').split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const mostLines = 200
const mostLineLength = 1000

/** The places that a stack trace names, from the top, in the ways of common languages. */
export function placesInTrace(trace: string): readonly ReportedPlace[] {
  return trace
    .split('\n', mostLines)
    .map((line) => line.slice(0, mostLineLength))
    .flatMap((line) => placeIn(line) ?? [])
}

// at com.acme.OrderTest.pays(OrderTest.java:12)
const java = /\bat (?:[\w.-]+\/)?([\w$]+(?:\.[\w$<>]+)+)\(([\w$-]+\.\w{1,8}):(\d{1,7})\)/
// File "tests/test_order.py", line 12, in test_pays
const python = /\bFile "([^"]{1,500})", line (\d{1,7})/
// (in test file test/order.bats, line 12)
const bats = /\bfile ([^\s"'(),]{1,400}), line (\d{1,7})/
// src/order.test.ts:12:5 · order_test.go:12: · C:\a\Order.cs:line 12 · src/lib.rs:10:5 · OrderTest.php:12 · file(12)
const plain = /((?:file:\/\/|[A-Za-z]:[\\/])?[^\s"'`()<>[\]{}:,;=]{1,400}\.[A-Za-z]\w{0,7})(?:\?[\w=&.-]{1,80})?(?::line |:|\()(\d{1,7})(?::(\d{1,6}))?/

function placeIn(line: string): ReportedPlace | undefined {
  const inJava = java.exec(line)
  if (inJava !== null) {
    const [, method = '', file = '', number] = inJava
    const folders = method.split('.').slice(0, -2).filter((part) => /^[a-z_]/.test(part))
    return { path: [...folders, file].join('/'), line: Number(number) }
  }
  const [, path, number, column] = python.exec(line) ?? bats.exec(line) ?? plain.exec(line) ?? []
  if (path === undefined) return undefined
  return { path, line: Number(number), ...(column === undefined ? {} : { column: Number(column) }) }
}
