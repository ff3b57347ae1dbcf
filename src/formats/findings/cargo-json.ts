import { z } from 'zod'
import { jsonLineAs } from '../json-lines.ts'
import { jsonLine } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader } from '../reader.ts'

const Span = z.looseObject({ file_name: z.string(), line_start: z.number(), column_start: z.number(), is_primary: z.boolean() })

const Message = z.looseObject({
  reason: z.string(),
  success: z.boolean().nullish(),
  message: z
    .looseObject({
      message: z.string(),
      level: z.string(),
      code: z.looseObject({ code: z.string() }).nullish(),
      spans: z.array(Span),
      children: z.array(z.looseObject({ message: z.string() })).nullish()
    })
    .nullish()
})

const reasons = new Set(['compiler-message', 'compiler-artifact', 'build-script-executed', 'build-finished'])

// https://doc.rust-lang.org/rustc/json.html#diagnostics
const levels: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['error: internal compiler error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
  ['help', 'note']
])

/** What rustc says at the end of its messages on one crate. */
const closing = /^(?:aborting due to |\d+ warnings? emitted|\d+ errors? emitted|Some errors have detailed explanations)/

export const cargoJson = lineReader({
  id: 'cargo-json',
  name: 'Cargo JSON messages',
  purpose: 'findings',
  writtenBy: '`cargo clippy --message-format=json > clippy.json`, also `cargo check` and `cargo build`',
  reference: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
  syntax: 'lines',
  matches: (head) => head.some((line) => isMessage(jsonLine(line))),
  visit(sink) {
    let ended = false
    let crates = 0
    return {
      line(text, number) {
        const parsed = jsonLineAs(Message, text, number)
        if (parsed === undefined) {
          if (text.startsWith('{')) sink.trouble(`line ${number} is broken JSON: the file is cut, or two programs wrote it`)
          return
        }
        const { reason, success, message: found } = parsed
        if (reasons.has(reason)) ended = reason === 'build-finished'
        if (ended && success !== true) sink.trouble('the build failed, and so not all code was checked')
        if (reason === 'compiler-artifact' || reason === 'compiler-message') crates++
        if (reason !== 'compiler-message') return
        if (found == null) return sink.trouble(`line ${number} is a message without its content`)
        const { message, level, code, spans, children } = found
        if (level === 'failure-note' || (code == null && spans.length === 0 && closing.test(message))) return
        const span = spans.find((one) => one.is_primary) ?? spans[0]
        sink.finding({
          level: levels.get(level) ?? 'unknown',
          rule: code?.code,
          message,
          place: span === undefined ? undefined : { path: span.file_name, line: lineNumber(span.line_start), column: lineNumber(span.column_start) },
          url: children?.map((child) => /\bhttps:\/\/rust-lang\.github\.io\/\S+/.exec(child.message)?.[0]).find((url) => url !== undefined)
        })
      },
      end() {
        if (!ended) sink.trouble("Cargo's last message, `build-finished`, is missing")
        if (crates === 0) sink.trouble('no crate was checked')
      }
    }
  }
})

function isMessage(value: Readonly<Record<string, unknown>> | undefined): boolean {
  return value !== undefined && typeof value['reason'] === 'string' && reasons.has(value['reason']) && ('package_id' in value || 'success' in value)
}
