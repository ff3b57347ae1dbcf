import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { FileAtRef } from '../../ports/index.ts'
import type { Client } from './client.ts'

const FileQuery = `query FileAtRef($owner: String!, $name: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $name) {
    tip: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`

const FileData = z.object({
  repository: z.object({
    tip: z.object({ __typename: z.string(), oid: z.string(), target: z.object({ __typename: z.string(), oid: z.string() }).optional() }).nullable(),
    file: z.object({ __typename: z.string(), text: z.string().nullish(), isBinary: z.boolean().nullish(), isTruncated: z.boolean().nullish() }).nullable()
  })
})

/** One query tells "no such file" from "no such ref" and "not yours to read", which a 404 of the REST API does not. */
export async function readFileAt(client: Client, ref: string, path: string): Promise<FileAtRef> {
  const what = `the file ${path} at ${ref}`
  const variables = { ref, file: `${ref}:${path}` }
  const { tip, file } = (await client.query({ text: FileQuery, variables, what, permission: 'contents: read' }, FileData)).repository
  const commit = tip?.target ?? tip
  if (commit?.__typename !== 'Commit') {
    throw new EvidenceError('not-found', `GitHub knows no commit at ${ref}`, `Make sure that ${ref} exists, and that the job has \`permissions:\` with \`contents: read\`.`)
  }
  if (file === null) return { commit: commit.oid, text: undefined }
  if (file.__typename !== 'Blob' || file.isBinary !== false || file.isTruncated !== false || file.text == null) {
    throw new EvidenceError('unreadable', `${path} at ${ref} is not a text file that GitHub gives in full`, 'Put a plain UTF-8 text file there.')
  }
  return { commit: commit.oid, text: file.text }
}
