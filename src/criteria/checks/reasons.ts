export const reasons = {
  succeeded: 'Every check that counts ended with an accepted conclusion.',
  'all-skipped': 'Every required check was skipped, and the policy allows that: nothing was verified, and nothing blocks.',
  'check-failed': 'A check ended with a conclusion that is not accepted: failure, cancelled, timed_out, or a word that the gate does not know.',
  skipped: 'A check was skipped. That proves nothing, unless the policy lists it under `may-skip` or `accept`.',
  running: 'A check has not finished.',
  'not-started': 'A required check has not appeared yet; the gate is still waiting for it.',
  'never-started': 'A required check did not appear in the time that the gate had.',
  'no-checks': 'Nothing is required by name, and no check on the commit succeeded.',
  settling: 'Nothing is required by name, and something new appeared on the commit less than `settle` ago.'
} as const
