import type { TreePort } from '../ports/index.ts'

/** The checkout where it has the commit, else the other: `actions/checkout` of a pull request fetches only its test merge. */
export function eitherTree(local: TreePort & { readonly has: (commit: string) => Promise<boolean> }, other: TreePort): TreePort {
  const treeFor = async (commit: string): Promise<TreePort> => ((await local.has(commit)) ? local : other)
  return {
    read: async (commit, path) => (await treeFor(commit)).read(commit, path),
    list: async (commit, folder) => (await treeFor(commit)).list(commit, folder),
    paths: async (commit) => (await treeFor(commit)).paths(commit),
    madeAt: async (commit) => (await treeFor(commit)).madeAt(commit)
  }
}
