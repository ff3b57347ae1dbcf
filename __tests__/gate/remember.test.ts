import { describe, expect, it } from '@jest/globals'
import { remember } from '../../src/gate/remember.ts'

function counting() {
  const asked: string[] = []
  return {
    asked,
    name: 'github.com/acme/widget',
    answer: async (...parameters: unknown[]) => {
      asked.push(JSON.stringify(parameters))
      return asked.length
    },
    refuse: async (what: string): Promise<never> => {
      asked.push(what)
      throw new Error(what)
    },
    now: () => asked.push('now')
  }
}

describe('remember', () => {
  it('asks each question once, also while it is under way', async () => {
    const port = counting()
    const remembered = remember(port)
    expect(await Promise.all([remembered.answer('a'), remembered.answer('a'), remembered.answer('b')])).toEqual([1, 1, 2])
    expect(await remembered.answer('a')).toBe(1)
    expect(port.asked).toEqual(['["a"]', '["b"]'])
  })

  it('asks once also where the answer is a rejection', async () => {
    const port = counting()
    const remembered = remember(port)
    const answers = await Promise.allSettled([remembered.refuse('no'), remembered.refuse('no')])
    await expect(remembered.refuse('no')).rejects.toThrow('no')
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(port.asked).toEqual(['no'])
  })

  it('tells questions and parameters apart', async () => {
    const port = counting()
    const remembered = remember(port)
    const answers = [await remembered.answer('a', 'b'), await remembered.answer('a,b'), await remembered.answer(1), await remembered.answer('1'), await remembered.answer(), await remembered.answer(null)]
    expect(new Set(answers).size).toBe(6)
    expect(remembered.now()).toBe(7)
    expect(remembered.now()).toBe(7)
  })

  it('is made anew for every round, and gives what is no question as it is', async () => {
    const port = counting()
    expect([await remember(port).answer('a'), await remember(port).answer('a')]).toEqual([1, 2])
    expect(remember(port).name).toBe('github.com/acme/widget')
  })
})
