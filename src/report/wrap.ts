const narrowest = 24

/**
 * The text after a heading, broken at spaces to lines of at most `width` characters; further lines stand below the
 * first word, or all below the heading where that leaves no room. Words are never broken, so that URLs and paths can be
 * copied: a long one makes its line longer.
 */
export function hanging(heading: string, text: string, width: number): readonly string[] {
  const room = width - heading.length
  if (room < narrowest) return [heading.trimEnd(), ...hanging('    ', text, Math.max(width, narrowest + 4))]
  const indent = ' '.repeat(heading.length)
  return wrap(text, room).map((line, index) => ((index === 0 ? heading : indent) + line).trimEnd())
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
