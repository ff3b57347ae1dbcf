/** A name as one word of a POSIX shell, for commands that a person may copy: names of tags and branches are hostile. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
