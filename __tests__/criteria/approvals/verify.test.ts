import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../../src/policy/parse.ts'
import { registry } from '../../../src/policy/registry.ts'

const people = '{ security: { users: [grace], teams: [acme/security] } }'

/** What is wrong with a policy whose criterion `review` has these options; `line: message`. */
function problems(options: string, others = '', groups = people): readonly string[] {
  const text = `version: 1\npeople: ${groups}\ncriteria:\n  review: { kind: approvals, ${options} }\n${others}`
  return (parsePolicy(text, 'policy.yml', registry).problems ?? []).map(
    ({ message, place }) => `${place?.line ?? 0}: ${message}`
  )
}

const others = '  qa: { kind: approvals }\n  old: { kind: approvals, enforcement: disabled }\n  ci: { kind: checks }\n'

it.each([
  'from: security',
  'from: codeowners',
  'from: { teams: [acme/security], permission: write }',
  'distinct-from: [qa]',
  'sources: [review, environment, comment], environment: prod, comment: QA approved',
  'not: [author, co-authors, committers, pusher]'
])('takes %s', (options) => {
  expect(problems(options, others)).toEqual([])
})

it.each([
  ['from: securty', '4: review: there is no group "securty" under people (did you mean "security"?)'],
  ['from: code-owners', '4: review: there is no group "code-owners" under people (did you mean "codeowners"?)'],
  ['distinct-from: [qaa]', '4: review: there is no criterion "qaa" (did you mean "qa"?)'],
  ['distinct-from: [somebody]', '4: review: there is no criterion "somebody"; there are qa and old'],
  ['distinct-from: [constructor]', '4: review: there is no criterion "constructor"; there are qa and old'],
  ['distinct-from: [ci]', '4: review: "ci" is of another kind: only approvals have people'],
  ['distinct-from: [review]', '4: review: distinct-from names the criterion itself'],
  ['distinct-from: [old]', '4: review: "old" is disabled: nobody counts for it'],
  ['sources: [environment]', '4: review: the source environment needs the option environment'],
  ['sources: [review, comment]', '4: review: the source comment needs the option comment'],
  ['environment: prod', '4: review: environment has no effect without `sources: [environment]`'],
  ['comment: QA approved', '4: review: comment has no effect without `sources: [comment]`'],
  [
    'sources: [reviews]',
    '4: review: sources.0: "reviews" is none of review, environment and comment (did you mean "review"?)'
  ],
  [
    'not: [pushers]',
    '4: review: not.0: "pushers" is none of author, co-authors, committers and pusher (did you mean "pusher"?)'
  ]
])('refuses %s', (options, message) => {
  expect(problems(options, others)).toEqual([message])
})

describe('groups', () => {
  it.each([
    ['{ security: {} }', /^2: .*needs users or teams/],
    ['{ security: { users: [] } }', /^2: /],
    ['{ security: { teams: [] } }', /^2: /],
    ['{ security: { teams: [security] } }', /^2: .*expected a team as org\/team, e\.g\. acme\/security/],
    ['{ security: { team: [acme/security] } }', /^2: .*unknown key "team" \(did you mean "teams"\?\)/],
    ['{ codeowners: { users: [grace] }, security: { users: [grace] } }', /^2: .*"codeowners" stands for the owners/]
  ])('%s', (groups, message) => {
    const found = problems('from: security', '', groups)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(message)
  })
})
