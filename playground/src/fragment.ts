import { schema } from '../../src/lexicon/schema.ts'
import type { ArticleMeta } from '../../src/types.ts'
import { opened, type State, TABS, type Tab } from './state.ts'
import type { AddedVerb } from './worker/protocol.ts'

/** Longer addresses are cut off by chat programs and mailers. */
const LONGEST = 60_000

/**
 * The state as the part of an address after `#`, which browsers never send to a server. Text of the reader's own is in it, compressed.
 *
 * @returns null if the text is too long for an address
 */
export async function toFragment(state: State): Promise<string | null> {
  const { sample, text, meta, tab, minConfidence, verbs, pinned } = state
  const parts = new URLSearchParams()
  if (sample !== null) parts.set('sample', sample)
  else parts.set('text', await packed(JSON.stringify([text, meta])))
  const base = opened(sample)
  if (tab !== base.tab) parts.set('tab', tab)
  if (minConfidence > 0) parts.set('sure', String(minConfidence))
  for (const verb of verbs) parts.append('verb', [verb.lemma, verb.class, verb.frames.join('|'), verb.attitude].join(','))
  if (pinned !== base.pinned) parts.set('why', pinned ?? '')
  const fragment = parts.toString()
  return fragment.length > LONGEST ? null : fragment
}

/** The state that an address asks for. What cannot be read is as when the page is opened: an address never breaks the page. */
export async function fromFragment(fragment: string): Promise<State> {
  const parts = new URLSearchParams(fragment)
  const base = opened(parts.get('sample'))
  const own = parts.get('text')
  const sure = Number(parts.get('sure') ?? 0)
  const tab = parts.get('tab') as Tab
  const why = parts.get('why')
  return {
    ...base,
    ...(own === null ? {} : await ownText(own)),
    tab: TABS.includes(tab) ? tab : base.tab,
    minConfidence: sure >= 0 && sure <= 1 ? sure : 0,
    verbs: parts.getAll('verb').flatMap((verb) => readVerb(verb) ?? []),
    pinned: why === null ? base.pinned : why === '' ? null : why,
  }
}

const { columns } = schema.cueVerbs

function readVerb(written: string): AddedVerb | null {
  const [lemma = '', kind = '', frames = '', attitude = ''] = written.split(',')
  const verb = {
    lemma,
    class: columns.class.find((one) => one === kind),
    frames: columns.frames.flags.filter((one) => frames.split('|').includes(one)),
    attitude: columns.attitude.find((one) => one === attitude),
  }
  return isLemma(lemma) && verb.class && verb.attitude && verb.frames.length > 0 ? (verb as AddedVerb) : null
}

/** Whether the lexicon takes it for a verb: small letters, perhaps with a hyphen or an apostrophe. */
export const isLemma = (word: string): boolean => /^[a-z]+(?:['-][a-z]+)*$/.test(word)

async function ownText(written: string): Promise<Pick<State, 'sample' | 'text' | 'meta'> | null> {
  try {
    const [text, { title, publisher, published }] = JSON.parse(await unpacked(written)) as [string, ArticleMeta]
    const meta = Object.fromEntries(Object.entries({ title, publisher, published }).filter(([, value]) => typeof value === 'string'))
    return typeof text === 'string' ? { sample: null, text, meta: isDate(published) ? meta : { ...meta, published: undefined } } : null
  } catch {
    return null
  }
}

const isDate = (word: string | undefined): boolean => word === undefined || /^\d{4}-\d{2}-\d{2}$/.test(word)

const through = async (bytes: BlobPart, stream: GenericTransformStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())

async function packed(text: string): Promise<string> {
  const bytes = await through(text, new CompressionStream('deflate-raw'))
  let characters = ''
  for (const byte of bytes) characters += String.fromCharCode(byte)
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function unpacked(written: string): Promise<string> {
  const characters = atob(written.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0))
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
}
