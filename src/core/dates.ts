const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const names = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const iso = /(?<![\d-])(\d{4})[-‐‑/](\d\d)[-‐‑/](\d\d)(?![\d-])/g
const american = new RegExp(String.raw`\b${names}\.?\s(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?:st|nd|rd|th)?,?\s(\d{4})\b`, 'gi')
const european = new RegExp(String.raw`(?<![\d-])(\d{1,2})(?:st|nd|rd|th)?\.?[\s-](?:of\s)?${names}\.?,?[\s-](\d{4})\b`, 'gi')

/** A day that a text names, as `YYYY-MM-DD`. */
export interface Day {
  readonly day: string
  readonly text: string
}

/** The days that a text spells in full; of `January 11-12, 2026` the later one. Months and days as in English. */
export function daysIn(text: string): readonly Day[] {
  return [
    ...[...text.matchAll(iso)].map(([whole, year, month, day]) => dayOf(whole, year, Number(month), day)),
    ...[...text.matchAll(american)].map(([whole, month, day, last, year]) => dayOf(whole, year, monthOf(month), last ?? day)),
    ...[...text.matchAll(european)].map(([whole, day, month, year]) => dayOf(whole, year, monthOf(month), day))
  ].flatMap((day) => day ?? [])
}

/** Whether the day was over, everywhere on earth, when the moment came. */
export function isOver({ day }: Day, moment: Date): boolean {
  return Date.parse(`${day}T23:59:59Z`) + 12 * 3_600_000 < moment.getTime()
}

function monthOf(name = ''): number {
  return months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1
}

function dayOf(text: string, year = '', month = 0, day = ''): Day | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
  return isReal ? { day: date.toISOString().slice(0, 10), text } : undefined
}
