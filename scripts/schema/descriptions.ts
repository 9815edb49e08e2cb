import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What the comments in a file of types say of each type (`Claim`) and each of its fields (`Claim.type`, `Claim.checkWorthiness.label`). */
export function descriptionsIn(file: string): ReadonlyMap<string, string> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const found = new Map<string, string>()
  const visit = (node: ts.Node, path: string): void => {
    const named = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isPropertySignature(node)
    const here = named ? (path === '' ? '' : `${path}.`) + node.name.getText(source) : path
    if (named) {
      const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.comment
      const text = ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').trim()
      if (text) found.set(here, text)
    }
    ts.forEachChild(node, (child) => visit(child, here))
  }
  visit(source, '')
  return found
}
