import { readFileSync } from 'node:fs'
import ts from 'typescript'

export interface Field {
  readonly name: string
  readonly type: string
  readonly meaning: string
}

/** The fields of each interface in a file of types, with their docstrings, by the interface's name. */
export function recordFields(file: string): ReadonlyMap<string, { readonly meaning: string; readonly fields: readonly Field[] }> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const meaningOf = (node: ts.Node): string => {
    const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
    return docs
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
  }
  const fieldsOf = (node: ts.InterfaceDeclaration): Field[] =>
    node.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(),
      type: (member.type?.getText() ?? '')
        .replace(/\/\*\*.*?\*\//gs, '')
        .replace(/readonly /g, '')
        .replace(/\s+/g, ' '),
      meaning: meaningOf(member),
    }))
  return new Map(
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .map((node) => [node.name.text, { meaning: meaningOf(node), fields: fieldsOf(node) }]),
  )
}
