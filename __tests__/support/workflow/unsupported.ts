/** The workflow, or what it runs, uses something that this runner would have to leave out. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported'

  constructor(what: string) {
    super(`this workflow runner does not know ${what}`)
  }
}
