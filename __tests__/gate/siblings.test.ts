import { expect, it } from '@jest/globals'
import type { AnyKind, CollectContext } from '../../src/core/criterion.ts'
import type { Ports } from '../../src/ports/index.ts'
import { criterion, gate, loaded, registryOf, standIn, subjectOf } from './world.ts'

it('a criterion is told the others of its kind in the order of the policy: not the disabled, nor those of other runs', async () => {
  const told: Pick<CollectContext, 'id' | 'siblings'>[] = []
  const asking = (kind: string): AnyKind => ({
    ...standIn(kind),
    collect: async (_options, { id, siblings }) => {
      told.push({ id, siblings })
      return {}
    }
  })
  const one = (id: string, more: object = {}) =>
    criterion(id, { kind: 'roles', options: { text: `${id} {sha}` }, ...more })
  const criteria = [
    one('zeta', { when: { events: ['push'] } }),
    one('disabled', { enforcement: 'disabled' }),
    one('elsewhere', { when: { events: ['release'] } }),
    one('later', { stages: ['post-deployment'] }),
    one('tagged', { enforcement: 'evaluate', options: { text: '{tag}' } }),
    criterion('other', { kind: 'other' }),
    one('alpha')
  ]
  const commit = 'a'.repeat(40)
  await gate({
    subject: subjectOf(commit),
    policy: loaded({ criteria }),
    registry: registryOf(asking('roles'), asking('other')),
    ports: { files: {}, github: {}, remote: {}, tree: {}, worktree: {} } as Ports
  })
  const siblings = [
    ['zeta', { text: `zeta ${commit}` }],
    ['later', { text: `later ${commit}` }],
    ['tagged', { text: '{tag}' }],
    ['alpha', { text: `alpha ${commit}` }]
  ]
  expect(told.map(({ id, siblings: all }) => [id, Object.entries(all)])).toEqual([
    ['zeta', siblings],
    ['other', [['other', {}]]],
    ['alpha', siblings]
  ])
})
