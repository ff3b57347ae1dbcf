/** Whether it names something below a folder: relative, with plain segments. */
export function isBelow(path: string): boolean {
  return !path.includes('\0') && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
}

/** Order of paths that no locale changes. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0
  return a.path < b.path ? -1 : 1
}
