import type { SpeakerType } from '../types.ts'
import { plainWords } from './same-person.ts'

const ARTICLE = /^(?:the|an?) /
/** Most names have nothing to be left out. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/
const LEGAL_END = / (?:inc|ltd|plc|llc|corp|co|llp|gmbh)$/

/**
 * A key by which the same speaker can be grouped over many articles: lower case, without accents, articles, marks, middle initials,
 * "Jr" and legal forms. Different people with one name share a key, so treat it as a hint.
 *
 * @param name A speaker's name as a record has it.
 * @param type The speaker's type; only of a person are middle initials left out.
 * @example
 * speakerKey('Kenneth R. Lówe Jr.', 'person') // 'kenneth lowe'
 * speakerKey('The Alder Post', 'organization') // 'alder post'
 */
export function speakerKey(name: string, type: SpeakerType = 'person'): string {
  const plain = plainOf(name)
  if (type !== 'person') return plain.replace(ARTICLE, '').replace(LEGAL_END, '')
  const words = plainWords(plain.split(' '))
  return words.filter((word, k) => k === 0 || k === words.length - 1 || word.length > 1).join(' ')
}

/** Small letters without accents and marks. */
function plainOf(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=^|\s)["“”‘'(][^"“”‘’'()]*["“”’')](?=\s|$)/g, ' ')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}&-]+/gu, ' ')
    .trim()
}
