import { describe, expect, it } from '@jest/globals'
import type { EvaluateContext } from '../../../src/core/criterion.ts'
import { file } from './file/index.ts'

const context: EvaluateContext = {
  subject: { repository: { owner: 'acme', name: 'widget' }, commit: 'a'.repeat(40), event: 'push', proposed: false },
  now: new Date('2026-01-01T00:00:00Z'),
  timeLeft: false,
  people: {}
}

describe('the sample kind', () => {
  it.each([
    ['a text', { path: 'NOTES.md' }, '# Notes\n', 'passed', 'there'],
    ['the text that is asked for', { path: 'NOTES.md', mentions: '1.2.3' }, '# 1.2.3\n', 'passed', 'there'],
    ['no file', { path: 'NOTES.md' }, null, 'failed', 'missing'],
    ['nothing but white space', { path: 'NOTES.md' }, ' \n\t\n', 'failed', 'empty'],
    ['another text', { path: 'NOTES.md', mentions: '1.2.3' }, '# 1.2.2\n', 'failed', 'not-mentioned']
  ])('judges %s', (_what, options, text, status, reason) => {
    expect(file.evaluate(file.options.parse(options), { text }, context)).toMatchObject({ status, reason })
  })
})
