import { z } from 'zod'
import { patternProblem } from './readers/pattern.ts'
import { formatOf, keyFormatOf, recognisedNames } from './recognise.ts'

const Path = z
  .string()
  .min(1)
  .refine(isRepositoryPath, {
    error: 'must be a path from the root of the repository, with / and without . or .. or control characters'
  })
  .refine((path) => !path.slice(0, Math.max(0, path.lastIndexOf('/'))).includes('*'), {
    error: '* may stand only after the last /'
  })

const Known = Path.refine((path) => formatOf(path) !== undefined, {
  error: `is none of the files that are known (${recognisedNames.join(', ')}): write {path, key} or {path, pattern}`
}).describe('A version file that is known by its name, in any folder; `*.csproj` means all of them there.')

const Keyed = z
  .strictObject({
    path: Path.describe(
      'The file: `.json`, `.toml`, `.yaml`, `.yml`, `.xml` or a project file of .NET. `*` may stand after the last `/`.'
    ),
    key: z
      .union([
        z.string().refine((key) => key.split('.').every((segment) => segment !== ''), {
          error: 'has an empty part between its dots: write the key as a list, e.g. [packages, "", version]'
        }),
        z.array(z.string()).min(1)
      ])
      .describe(
        'Where the version stands in it: `tool.poetry.version`, or a list of names. In XML it begins with the root.'
      )
  })
  .refine(({ path }) => keyFormatOf(path) !== undefined, {
    error: 'keys can be looked up in .json, .toml, .yaml, .yml and .xml files only: write {path, pattern}',
    path: ['path']
  })

const Searched = z.strictObject({
  path: Path.describe('The file, any text. `*` may stand after the last `/`.'),
  pattern: z
    .string()
    .superRefine((pattern, context) => {
      const problem = patternProblem(pattern)
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
    })
    .describe(
      'A JavaScript regular expression (flag `u`) for one line; its group `version`, else its first, is the version.'
    )
})

export const options = z.strictObject({
  files: z
    .array(z.union([Known, Keyed, Searched], { error: 'must be a path, or {path, key}, or {path, pattern}' }))
    .min(1, { error: 'an empty list would look at nothing: name a file or leave the line out' })
    .optional()
    .describe(
      `Files that must each be there and state the version. Default, in the root: ${recognisedNames.join(', ')}.`
    ),
  required: z
    .boolean()
    .default(true)
    .describe(
      'Whether finding no version file at all is a failure. Files listed under `files` must be there in any case.'
    ),
  'greater-than': z
    .enum(['last-release'])
    .optional()
    .describe(
      '`last-release`: greater than every other version tag at the remote; a stable version, than the stable ones.'
    ),
  prerelease: z
    .enum(['allow', 'deny'])
    .default('allow')
    .describe('Whether the version may be a prerelease, such as `1.2.3-rc.1`.')
})

export type Options = z.output<typeof options>
export type FileOption = NonNullable<Options['files']>[number]

function isRepositoryPath(path: string): boolean {
  return (
    path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..') &&
    !/[\p{Cc}\\]/u.test(path)
  )
}
