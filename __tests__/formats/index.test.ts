import { describe, expect, it } from '@jest/globals'
import { formatIds } from '../../src/formats/ids.ts'
import * as readers from '../../src/formats/index.ts'
import type { Reader } from '../../src/formats/reader.ts'

const all: readonly Reader[] = Object.values(readers)

describe('the readers', () => {
  it('are those that a policy can name', () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual([...formatIds])
  })

  it('are exported by their ids', () => {
    const names = Object.entries(readers).map(([name, { id }]) => [name, id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())])
    expect(names.filter(([name, id]) => name !== id)).toEqual([])
  })

  it.each(all.map((reader) => [reader.id, reader] as const))('say what they are: %s', (id, { name, writtenBy, reference, endless }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(name).not.toBe('')
    expect(writtenBy).not.toBe('')
    expect(reference).toMatch(/^https:\/\/[^\s]+$/)
    if (endless !== undefined) expect(endless).toMatch(/^(?:has|does) .*[^.]$/)
  })
})
