import { describe, expect, it } from '@jest/globals'
import { repaired } from '../../src/core/encoding.ts'

/** What becomes of a text that is saved as UTF-8, read in another encoding and saved again. */
function damaged(text: string, encoding: string, isLossy = false): string {
  const read = new TextDecoder(encoding).decode(Buffer.from(text))
  return isLossy ? read.replaceAll(/[\u0080-\u009f]/g, '') : read
}

describe('damaged text', () => {
  it.each(['windows-1252', 'windows-1254'])('that was taken for %s is read as it had been', (encoding) => {
    const text = '## ✅ Done → “quoted” – naïve, 30 °C\n- 🟢 ready, 📋 list\n'
    expect(repaired(damaged(text, encoding))).toEqual({ text, damaged: 9 })
  })

  it('that lost bytes on the way is read as the one emoji that it can have been', () => {
    expect(repaired(damaged('❌ no', 'windows-1254', true))).toEqual({ text: '❌ no', damaged: 1 })
  })

  it('of which too little is left is marked', () => {
    expect(repaired(damaged('📝 log', 'windows-1254', true))).toEqual({ text: '\ufffd log', damaged: 1 })
    expect(repaired(damaged('🎯 aim', 'windows-1254', true))).toEqual({ text: '\ufffd aim', damaged: 1 })
  })

  it.each(['', 'plain', '✅ Done → “quoted”', 'déjà vu «à gauche»', 'CAFÉ… voilà…', 'İstanbul, Ğ, ışık', '日本語 – Ελλάδα', 'à “b”', 'Â', 'âge'])('%j is not damaged', (text) => {
    expect(repaired(text)).toEqual({ text, damaged: 0 })
  })

  it('keeps its lines', () => {
    const text = damaged('a ✅\r\n\n❌ b\n', 'windows-1254', true)
    expect(repaired(text).text.split('\n')).toHaveLength(text.split('\n').length)
  })
})
