/**
 * A text of what was thrown, such as its `code`; empty where it has none. By its shape, since an error of the runtime is
 * not an instance of every realm's Error.
 */
export function said(error: unknown, what: 'code' | 'message' | 'name' | 'syscall'): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, what) : undefined
  return typeof value === 'string' ? value : ''
}
