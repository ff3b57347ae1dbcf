/** A line or column that counts from 1, as reports write it; undefined for anything else, such as 0 or -1. */
export function lineNumber(value: string | number | null | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined
}

/** A count as reports write it, `1,234` included; undefined for anything else. */
export function wholeNumber(value: string | number | null | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d[\d,]{0,14}$/.test(value) ? Number(value.replaceAll(',', '')) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined
}
