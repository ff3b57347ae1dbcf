/**
 * For tools that say themselves how often they tried a test: a name that comes again is another test, such as a case of
 * a table, and no attempt at the first. It gets a number, so that nobody merges the two.
 */
export function distinctNames(): (suite: readonly string[], name: string) => string {
  const times = new Map<string, number>()
  return (suite, name) => {
    const first = JSON.stringify([suite, name])
    let time = times.get(first) ?? 0
    let distinct = name
    let key = first
    while (time > 0 && times.has(key)) {
      time++
      distinct = `${name} (${time})`
      key = JSON.stringify([suite, distinct])
    }
    times.set(first, Math.max(time, 1))
    if (key !== first) times.set(key, 1)
    return distinct
  }
}
