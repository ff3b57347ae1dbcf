import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { membersOf } from './members.ts'

const Secret = z.looseObject({
  type: z.string(),
  line_number: z.number().nullish(),
  is_verified: z.boolean().nullish(),
  is_secret: z.boolean().nullish()
})

/** A baseline holds every secret that is in the code; those that an audit found to be none are suppressed. */
export const detectSecretsJson = jsonReader({
  id: 'detect-secrets-json',
  name: 'detect-secrets JSON',
  purpose: 'findings',
  writtenBy: '`detect-secrets scan > secrets.json`; also a baseline after `detect-secrets audit`',
  reference: 'https://github.com/Yelp/detect-secrets#readme',
  syntax: 'json',
  matches: (value) => isRecord(value) && Array.isArray(value['plugins_used']) && isRecord(value['results']),
  schema: z.looseObject({ plugins_used: z.array(z.unknown()), results: membersOf(z.array(Secret)) }),
  read({ plugins_used: plugins, results }, sink) {
    if (plugins.length === 0) sink.trouble('detect-secrets looked for no kind of secret: it used no plugin')
    for (const [path, secrets] of results) {
      for (const { type, line_number: line, is_verified: isVerified, is_secret: isSecret } of secrets) {
        sink.finding({
          level: 'error',
          rule: type,
          message: isVerified === true ? 'A secret, which was tried and is valid.' : 'A secret.',
          place: { path, line: lineNumber(line) },
          suppressed: isSecret === false ? 'an audit found it to be no secret' : undefined
        })
      }
    }
  }
})
