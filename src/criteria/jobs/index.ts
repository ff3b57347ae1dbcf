import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'

export const jobs = defineCriterion({
  kind: 'jobs',
  title: 'Outcomes of earlier jobs or steps of this run',
  options,
  permissions: [],
  local: false,
  reasons: {
    succeeded: 'Every job and step that is required ended with an accepted result.',
    'job-failed': 'A job or step ended otherwise: failure, cancelled, skipped, or a word that the gate does not know.',
    'not-passed-in': 'A required job or step is not in what the workflow passed in.'
  },
  examples: [
    `earlier-jobs:
  kind: jobs
  require: [build, test]`
  ],
  collect,
  evaluate
})
