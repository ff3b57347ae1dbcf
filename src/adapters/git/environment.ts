import { devNull } from 'node:os'

/**
 * Variables by which the user says how git reaches a remote and which files configure it; all other GIT_* are dropped.
 */
const inherited =
  /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_CAINFO|SSL_CAPATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM)$/
/**
 * Variables that simple-git guards although they do not begin with GIT_; none of them matters to the commands used
 * here.
 */
const guarded = /^(EDITOR|VISUAL|PAGER|PREFIX|SSH_ASKPASS)$/i

/**
 * The environment that every git of ours runs in. GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE and their like are dropped: a
 * git hook sets them, and another repository than the one asked about would answer. Replacement objects and grafts are
 * off, since they are local and would let a commit show another commit's tree or parents. Nothing prompts; nothing is
 * written.
 */
export function gitEnvironment(ambient: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const kept = Object.entries(ambient).filter(([name]) =>
    /^GIT_/i.test(name) ? inherited.test(name) : !guarded.test(name)
  )
  return {
    ...(Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Record<string, string>),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_GRAFT_FILE: devNull
  }
}
