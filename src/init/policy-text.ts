import { Document, isCollection, isMap, isPair, isScalar, visit, type Node } from 'yaml'
import type { Draft, DraftCriterion } from './draft.ts'

const schema = 'https://raw.githubusercontent.com/deployment-gate/deployment-gate/v1/docs/policy.schema.json'
const mostColumns = 100
// Above a criterion are the document, its map, the pair `criteria`, that map, and the criterion's own pair.
const depthOfCriteria = 5

/**
 * The draft as the text of a policy file. What was guessed has a comment that says what a person has to say instead.
 * @param head lines above everything
 */
export function policyText({ subject, people, criteria }: Draft, head: readonly string[]): string {
  const groups = Object.keys(people).length === 0 ? {} : { people }
  const content = {
    version: 1,
    ...(subject === undefined ? {} : { subject }),
    ...groups,
    criteria: Object.fromEntries(criteria.map(({ id, kind, name, options }) => [id, { kind, ...(name === undefined ? {} : { name }), ...options }]))
  }
  const document = new Document(content, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  document.commentBefore = [` yaml-language-server: $schema=${schema}`, ...head.map((line) => ` ${line}`)].join('\n')
  for (const [index, criterion] of criteria.entries()) remark(document, criterion, index > 0)
  for (const group of Object.keys(people)) {
    const users = document.getIn(['people', group, 'users'], true)
    if (isCollection(users)) users.comment = ' say who'
  }
  compact(document)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function remark(document: Document, { id, comments, unsure }: DraftCriterion, isBelow: boolean): void {
  const criteria = document.get('criteria', true)
  const pair = isMap(criteria) ? criteria.items.find(({ key }) => isScalar(key) && key.value === id) : undefined
  if (!isPair(pair) || !isScalar(pair.key)) return
  pair.key.spaceBefore = isBelow
  if (comments.length > 0) pair.key.commentBefore = comments.map((comment) => ` ${comment}`).join('\n')
  visit(pair.value as Node, {
    Scalar: (key, scalar) => {
      const guess = key === 'key' ? undefined : unsure.find(({ value }) => value === scalar.value)
      if (guess !== undefined) scalar.comment = ` say ${guess.say}`
    }
  })
}

/** Short lists and maps of plain values in a criterion on one line, unless something in them has a comment. */
function compact(document: Document): void {
  visit(document, {
    Collection: (_key, node, path) => {
      const pair = path.at(-1)
      // Item by item, so that a change of one is a change of one line.
      const isBind = isPair(pair) && isScalar(pair.key) && pair.key.value === 'bind'
      if (path.length <= depthOfCriteria || isBind) return
      const values = node.items.map((item) => (isPair(item) ? item.value : item))
      const isPlain = values.length > 0 && values.every((value) => isScalar(value) && value.comment === undefined)
      if (isPlain && JSON.stringify(node).length <= mostColumns) node.flow = true
    }
  })
}
