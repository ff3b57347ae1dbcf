import type { AnyKind } from '../core/criterion.ts'
import * as kinds from '../criteria/index.ts'

export type Registry = ReadonlyMap<string, AnyKind>

/** Kinds by the word that names them in a policy. */
export function registryOf(all: readonly AnyKind[]): Registry {
  return new Map(all.map((kind) => [kind.kind, kind]))
}

/** Every kind that this gate knows. */
export const registry: Registry = registryOf(Object.values<AnyKind>(kinds))
