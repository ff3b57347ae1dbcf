import { describe, expect, it } from '@jest/globals'
import { placesInTrace, plainPath, sourcePlaces } from '../../src/evidence/source-places.ts'

const paths = [
  'src/order.ts',
  'src/order.test.ts',
  'packages/a/src/index.ts',
  'packages/b/src/index.ts',
  'backend/tests/test_order.py',
  'core/src/test/java/com/acme/OrderTest.java',
  'app/src/test/kotlin/com/acme/shop/CartTest.kt',
  'Shop.Tests/OrderTests.cs',
  'internal/pay/pay_test.go',
  'README.md',
  'with space/a b.ts',
  'index.ts'
]
const places = sourcePlaces(paths)

describe('the file that a report speaks of', () => {
  it.each([
    ['as it is', 'src/order.ts', 'src/order.ts'],
    ['with ./', './src/order.ts', 'src/order.ts'],
    ['of a runner', '/home/runner/work/widget/widget/src/order.ts', 'src/order.ts'],
    ['of a Windows runner', 'D:\\a\\widget\\widget\\Shop.Tests\\OrderTests.cs', 'Shop.Tests/OrderTests.cs'],
    ['a URL', 'file:///home/runner/work/widget/widget/src/order.ts', 'src/order.ts'],
    ['a URL with escapes', 'file:///home/runner/with%20space/a%20b.ts', 'with space/a b.ts'],
    ['a URL with broken escapes', 'file:///x/%zz/src/order.ts', 'src/order.ts'],
    ['a URL of Windows', 'file:///D:/a/widget/src/order.ts', 'src/order.ts'],
    ['%SRCROOT%', '%SRCROOT%/src/order.ts', 'src/order.ts'],
    ['webpack', 'webpack:///./src/order.ts', 'src/order.ts'],
    ['a query of a bundler', '/src/order.ts?v=12ab', 'src/order.ts'],
    ['from a folder of the repository', 'tests/test_order.py', 'backend/tests/test_order.py'],
    ['up and down', 'src/../src/./order.ts', 'src/order.ts'],
    ['a class', 'com.acme.OrderTest', 'core/src/test/java/com/acme/OrderTest.java'],
    ['a class within one', 'com.acme.OrderTest$Paying', 'core/src/test/java/com/acme/OrderTest.java'],
    ['a class of Kotlin', 'com.acme.shop.CartTest', 'app/src/test/kotlin/com/acme/shop/CartTest.kt'],
    ['a module of Python', 'tests.test_order', 'backend/tests/test_order.py'],
    ['a class in a module of Python', 'tests.test_order.TestOrder', 'backend/tests/test_order.py'],
    ['the longest of several', '/w/packages/a/src/index.ts', 'packages/a/src/index.ts'],
    ['the one in the root', '/w/index.ts', 'index.ts'],
    ['of a package that was installed', '/w/node_modules/expect/index.ts', undefined],
    ['one of two: not known which', 'src/index.ts', undefined],
    ['of another case', 'SRC/order.ts', undefined],
    ['half a name', 'der.ts', undefined],
    ['not of the commit', '/usr/lib/python3/unittest/case.py', undefined],
    ['a folder', 'src', undefined],
    ['nothing', '', undefined],
    ['only dots', '../..', undefined],
    ['a class of nobody', 'org.other.Thing', undefined]
  ])('%s', (_, path, expected) => expect(places.of({ path })?.path).toBe(expected))

  it('keeps line and column', () => {
    expect(places.of({ path: 'src/order.ts', line: 3, column: 7 })).toEqual({ path: 'src/order.ts', line: 3, column: 7 })
    expect(places.of({ path: 'src/order.ts', column: 7 })).toEqual({ path: 'src/order.ts' })
  })
})

describe('the line in a stack trace', () => {
  it.each([
    ['Node', 'Error: no\n    at Object.<anonymous> (/home/runner/work/widget/widget/src/order.test.ts:12:5)\n    at node:internal/main:1:2', { path: 'src/order.test.ts', line: 12, column: 5 }],
    ['Node, a module', 'Error: no\n    at file:///home/runner/work/widget/widget/src/order.test.ts:12:5', { path: 'src/order.test.ts', line: 12, column: 5 }],
    ['a library first', 'at expect (/w/node_modules/expect/build/index.js:1:2)\n at /w/src/order.test.ts:9:1', { path: 'src/order.test.ts', line: 9, column: 1 }],
    ['Java', 'org.junit.ComparisonFailure: no\n\tat org.junit.Assert.assertEquals(Assert.java:115)\n\tat com.acme.OrderTest.pays(OrderTest.java:42)', { path: 'core/src/test/java/com/acme/OrderTest.java', line: 42 }],
    ['Java 9, an inner class', '\tat app//com.acme.OrderTest$Paying.pays(OrderTest.java:42)', { path: 'core/src/test/java/com/acme/OrderTest.java', line: 42 }],
    ['Python', 'Traceback (most recent call last):\n  File "/usr/lib/python3.12/unittest/case.py", line 58, in run\n  File "/w/backend/tests/test_order.py", line 7, in test_pays', { path: 'backend/tests/test_order.py', line: 7 }],
    ['pytest', 'self = <x>\n\n>       assert 1 == 2\nE       assert 1 == 2\n\ntests/test_order.py:7: AssertionError', { path: 'backend/tests/test_order.py', line: 7 }],
    ['.NET', '   at Shop.Tests.OrderTests.Pays() in D:\\a\\widget\\Shop.Tests\\OrderTests.cs:line 31', { path: 'Shop.Tests/OrderTests.cs', line: 31 }],
    ['Go', '    pay_test.go:12: expected 1, got 2', { path: 'internal/pay/pay_test.go', line: 12 }],
    ['none', 'expected 1 to be 2 (3:4)', undefined]
  ])('%s', (_, trace, place) => expect(places.inTrace(trace)).toEqual(place))

  it('is looked for in short time, whatever the text', () => {
    const hostile = ['a'.repeat(100_000), 'a.'.repeat(50_000), 'at a.'.repeat(20_000), '/'.repeat(100_000), ':1:1'.repeat(25_000), 'File "'.repeat(10_000)].join('\n').repeat(20)
    expect(placesInTrace(hostile).length).toBeLessThan(400)
  })
})

it('plain paths never lead out', () => {
  for (const path of ['../../etc/passwd', '/../../etc', 'C:\\..\\..\\x', 'file://host/../../x']) expect(plainPath(path)).not.toMatch(/\.\.|^\//)
})
