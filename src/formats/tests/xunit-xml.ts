import type { TestCase } from '../model.ts'
import { xmlReader, type Tag } from '../reader.ts'
import { lineNumber } from '../numbers.ts'
import { assemblyName, checkTotals, childOf, outcomeOf, sumOf, textOf, trimmed, worstOf, type Totals } from './elements.ts'
import { distinctNames } from './names.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['Pass', 'passed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped'],
  ['Fail', 'failed']
])
const ofVersion1 = ['test-framework', 'run-date', 'total']

/** `<error>` is what failed outside any test, such as a clean-up. An assembly has totals when it ran to its end. */
export const xunitXml = xmlReader({
  id: 'xunit-xml',
  name: 'xUnit.net XML',
  purpose: 'tests',
  writtenBy: 'xUnit.net 1, 2 and 3 (`-xml`, `--report-xunit`, `dotnet test --logger xunit`), Fixie',
  reference: 'https://xunit.net/docs/format-xml-v2',
  syntax: 'xml',
  matches: ({ name, attributes }) => name === 'assemblies' || (name === 'assembly' && ofVersion1.some((word) => word in attributes)),
  records: ['test', 'error', 'failure'],
  visit(sink, root) {
    const distinct = distinctNames()
    let before: Totals = { tests: 0, red: 0 }
    const endOf = (assembly: Tag): void => {
      const { tests, red } = sink.counted()
      const { total, name = '(no name)' } = assembly.attributes
      if (total === undefined) return sink.trouble(`its assembly ${assemblyName(name)} states no total, as one that did not run to its end`)
      const stated = { tests: sumOf(sink, assembly, ['total']), red: sumOf(sink, assembly, ['failed', 'errors']) }
      checkTotals(sink, stated, { tests: tests - before.tests, red: red - before.red })
    }
    return {
      open({ name }) {
        if (name === 'assembly') before = sink.counted()
      },
      record(element, ancestors) {
        const { name = '', type, result: word, 'source-file': path, 'source-line': line } = element.attributes
        const assembly = assemblyName(ancestors.find((tag) => tag.name === 'assembly')?.attributes['name'] ?? '')
        const failure = element.name === 'failure' ? element : childOf(element, 'failure')
        const details = { trace: textOf(failure, 'stack-trace'), ...(path === undefined ? {} : { place: { path, line: lineNumber(line) } }) }
        const message = textOf(failure, 'message') ?? trimmed(failure?.text)
        if (element.name !== 'test') {
          const where = name === '' ? (ancestors.at(-1)?.attributes['name'] ?? '') : name
          const what = distinct([assembly], `${type ?? element.name} ${where}`)
          sink.case({ suite: [assembly], name: what, result: 'error', message, ...details })
          return
        }
        const { result, unknown } = outcomeOf(words, word)
        const suite = type === undefined || type === '' ? [assembly] : [assembly, type]
        sink.case({
          suite,
          name: distinct(suite, type !== undefined && name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name),
          result: failure === undefined ? result : worstOf([result, 'failed']),
          message: message ?? textOf(element, 'reason') ?? unknown,
          ...details
        })
      },
      close(tag) {
        if (tag.name === 'assembly') endOf(tag)
      },
      end() {
        if (root.name === 'assembly') endOf(root)
      }
    }
  }
})
