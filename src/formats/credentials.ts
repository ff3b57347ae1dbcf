/** Text without the user names and passwords of the URLs in it, such as those of a registry that did not answer. */
export function withoutCredentials(text: string): string {
  return text.includes('@') ? text.replaceAll(/\/\/[^/\s'"]*@/g, '//') : text
}
