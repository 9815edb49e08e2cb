import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import GithubSlugger from 'github-slugger'
import MarkdownIt from 'markdown-it'
import { globSync } from 'tinyglobby'

const markdown = new MarkdownIt({ html: true })
const pages = globSync('**/*.md', { ignore: ['**/node_modules', '**/dist', 'docs/api', 'coverage'] }).sort()

/** What a page links to: Markdown's links and pictures, and those in HTML. */
function targets(source: string): string[] {
  const tokens = markdown.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])])
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') return [String(token.attrGet('href'))]
    if (token.type === 'image') return [String(token.attrGet('src'))]
    return /^html_/.test(token.type) ? [...token.content.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(([, target = '']) => target) : []
  })
}

/** The anchors that GitHub gives a page's headings. */
function anchors(source: string): Set<string> {
  const slugger = new GithubSlugger()
  const tokens = markdown.parse(source, {})
  const headings = tokens.flatMap((token, i) => (token.type === 'heading_open' ? [tokens[i + 1]] : []))
  return new Set(headings.map((token) => slugger.slug((token?.children ?? []).map(({ content }) => content).join(''))))
}

function fault(page: string, target: string): string | null {
  if (/^[a-z]+:/i.test(target)) return null
  const [path = '', anchor] = decodeURI(target).split('#')
  const file = path === '' ? page : normalize(join(dirname(page), path))
  if (file.startsWith('..') || !existsSync(file)) return `${target}: there is no ${file}`
  if (anchor === undefined || !file.endsWith('.md') || !statSync(file).isFile()) return null
  return anchors(readFileSync(file, 'utf8')).has(anchor) ? null : `${target}: ${file} has no such heading`
}

test.each(pages)('%s has no broken link', (page) => {
  const faults = targets(readFileSync(page, 'utf8')).map((target) => fault(page, target))
  expect(faults.filter((one) => one !== null)).toEqual([])
})

test('a broken link, a broken anchor and a missing picture are noticed', () => {
  expect(targets('[a](no.md) ![b](no.png) <img src="no.svg">')).toEqual(['no.md', 'no.png', 'no.svg'])
  expect(fault('README.md', 'no.md')).toMatch(/there is no no.md/)
  expect(fault('docs/exports.md', '#no-such-heading')).toMatch(/no such heading/)
  expect(fault('docs/exports.md', '../schema/record.json')).toBeNull()
  expect(fault('docs/exports.md', '#jsonl')).toBeNull()
})
