import { z } from 'zod'
import { field, type Described } from './sarif-rules.ts'
import { isAboutSecrets, leftOut, withoutPassword } from './secrets.ts'

export const Message = z.object({
  text: z.string().nullish(),
  markdown: z.string().nullish(),
  id: z.string().nullish(),
  arguments: z.array(z.unknown()).nullish()
})

type MaybeMessage = z.output<typeof Message> | null | undefined

/**
 * A message as plain text: its own, or that of its id, with its arguments in their places.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 */
export function textOf(message: MaybeMessage, { component, descriptor }: Described): string {
  const id = message?.id ?? undefined
  const text = firstText(
    message?.text,
    id === undefined ? undefined : field(descriptor?.messageStrings, id, 'text'),
    id === undefined ? undefined : field(component.globalMessageStrings, id, 'text'),
    message?.markdown,
    field(descriptor?.shortDescription, 'text'),
    id
  )
  return text === undefined ? '(no message)' : withoutLinks(filled(text, message?.arguments ?? []))
}

// Passwords, keys and credentials in the source: https://cwe.mitre.org/data/definitions/798.html
const secretWeakness = /\bcwe-0*(?:259|321|798)\b/i

/** The message of a result. Tools quote what they found, so a rule about secrets speaks by its own description only. */
export function resultText(message: MaybeMessage, described: Described, rule: string | undefined): string {
  const { component, descriptor } = described
  const tags = field(descriptor?.properties, 'tags')
  const isWeakness = Array.isArray(tags) && tags.some((tag) => typeof tag === 'string' && secretWeakness.test(tag))
  const isOfSecrets = isWeakness || isAboutSecrets(rule) || isAboutSecrets(descriptor?.name)
  if (!isOfSecrets) return withoutPassword(textOf(message, described))
  // As its full description Trivy gives a rule the line that matched.
  const full = component.name === 'Trivy' ? undefined : field(descriptor?.fullDescription, 'text')
  const description = firstText(full, field(descriptor?.shortDescription, 'text'))
  return description ?? leftOut
}

function firstText(...candidates: readonly unknown[]): string | undefined {
  return candidates.find((text): text is string => typeof text === 'string' && text !== '')
}

function filled(text: string, values: readonly unknown[]): string {
  if (values.length === 0) return text
  return text.replaceAll(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, index: string | undefined) => {
    const value = index === undefined ? whole.slice(1) : values[Number(index)]
    return typeof value === 'string' ? value : whole
  })
}

/** Without the links to locations of the result, such as `[here](1)`. */
function withoutLinks(text: string): string {
  return text.includes('](') ? text.replaceAll(/\[([^[\]]{1,500})\]\(\d{1,9}\)/g, '$1') : text
}
