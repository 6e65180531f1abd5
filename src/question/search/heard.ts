import type { Sentence } from '../details/sentence.ts'
import { exceptWords, onlyWords } from '../vocabulary/narrowing.ts'
import { channelOf, columnOf } from '../vocabulary/values.ts'
import { countOf, isConcept, isKnown, isPartOfName, notionsIn, type Notion } from './notions.ts'
import { isCommon } from './profiles.ts'
import { namedIn, type NamedReports } from './report-names.ts'

/** What of a sentence says which report is asked for. */
export interface Heard {
  /** The folded words that are left to say it; empty for all others. */
  readonly free: readonly string[]
  readonly found: readonly Notion[]
  readonly asked: ReadonlySet<string>
  /** Without those that are values as well. */
  readonly plain: readonly Notion[]
  /** Those behind "only". */
  readonly narrowing: ReadonlySet<Notion>
  /** The longest name of the catalogue that stands in the sentence, where beside it nothing else tells reports apart. */
  readonly name?: NamedReports
  /** Whether nothing else at all is asked for beside the name. */
  readonly isOnlyName: boolean
  /** Whether anything tells one report from another. */
  readonly isSaid: boolean
  /** As it was typed. */
  readonly words: string
}

/** What may stand between "only" and a value, and between one value and the next. */
const links = new Set(
  'the el la los las o a os as of de from via por by and y e or ou ni nem nor ,'.split(' '),
)

/** Notions that are also values: "whatsapp" is a filter, but for the reports that are about it. */
const values = new Set(['whatsapp'])

export function isValue({ id }: Notion): boolean {
  return values.has(id)
}

/** Channels: values of rows, which reports are about as well. */
const channels = new Set(['mail', 'sms', 'whatsapp'])

export function isChannel(id: string): boolean {
  return channels.has(id)
}

/** What tells some rows of a report from others, where its columns declare such values. */
const kinds = new Set(['inbound', 'outbound'])

export function isKind(id: string): boolean {
  return kinds.has(id)
}

/** What tells some rows from others, where the report itself does not speak of it. */
const qualities = new Set(['outbound', 'good', 'bad', 'sms', 'amd'])

export function isQuality({ id }: Notion): boolean {
  return qualities.has(id)
}

/** `silent` are the tokens that say something else: periods, ids, limits. */
export function hear(sentence: Sentence, silent: ReadonlySet<number>): Heard {
  const { tokens } = sentence
  const name = namedIn(tokens.map(({ text, kind }) => (kind === 'sign' ? '' : text)))
  const isInside = (at: number) => name !== undefined && at >= name.start && at < name.end
  const free = tokens.map((_, at) => (silent.has(at) ? '' : meaning(sentence, at, isInside(at))))
  const found = notionsIn(free).filter(
    ({ id, start }) => isInside(start) || isCommon(id) || !isBehind(sentence, start, exceptWords),
  )
  const plain = found.filter((notion) => !isValue(notion))
  const beside = plain.filter(({ start }) => !isInside(start))
  const isNamed = name !== undefined && beside.every(({ id }) => isCommon(id))
  const isOfValue = found.some((notion) => isValue(notion) && isInside(notion.start))
  return {
    free,
    found,
    asked: askedIn(found).union(countedIn(sentence, found)),
    plain,
    narrowing: new Set(found.filter(({ start }) => !isInside(start) && isBehind(sentence, start, onlyWords))),
    ...(isNamed && { name }),
    isOnlyName: isNamed && beside.length === 0,
    isSaid: plain.some(({ id }) => !isCommon(id)) || (isNamed && isOfValue),
    words: plain.flatMap(({ start, end }) => tokens.slice(start, end).map(({ raw }) => raw)).join(' '),
  }
}

/** What the sentence asks how many there are of: "cuántos agentes", "number of different customers". */
function countedIn({ tokens }: Sentence, found: readonly Notion[]): ReadonlySet<string> {
  const counted = found.filter(({ start, end }) => {
    let at = start - 1
    while (betweenCounts.has(tokens[at]?.text ?? '')) at--
    const around = [tokens[at], tokens[start - 1], tokens[end]].map((token) => token?.text ?? '')
    return counting.has(around[0] ?? '') || around.some((word) => telling.has(word))
  })
  return new Set(counted.map(({ id }) => countOf(id)))
}

const counting = new Set(
  'many cuantos cuantas quantos quantas number count numero cantidad quantidade qtd qtde cant'.split(' '),
)
const betweenCounts = new Set('of de the los las os as different distintos diferentes'.split(' '))
/** How the different ones are told from all. */
const telling = new Set(
  'unique distinct different unicos unicas distintos distintas diferentes unicos'.split(' '),
)

/** Both directions, and nothing else that tells reports apart, are those of calls. */
function askedIn(found: readonly Notion[]): ReadonlySet<string> {
  const asked = new Set(found.map(({ id }) => id))
  const telling = [...asked].filter((id) => !isCommon(id))
  const isBoth = telling.length === kinds.size && telling.every(isKind)
  return isBoth ? asked.add('call') : asked
}

/** The word as one that says what is asked for; empty for signs and names. "NA" is a figure, "na" a preposition. */
function meaning(sentence: Sentence, at: number, isInName: boolean): string {
  const { kind, text = '', raw = '' } = sentence.tokens[at] ?? {}
  if (text === '%') return sentence.tokens[at - 1]?.kind === 'number' ? '' : 'percent'
  if (kind === 'number') return isPartOfName(text, sentence.tokens[at - 1]?.text ?? '') ? text : ''
  if (kind !== 'word') return text === '-' ? text : ''
  if (text === 'na') return raw === 'NA' && !isShouting(sentence) ? text : ''
  if (isInName) return text
  if (isBehindColumn(sentence, at)) return isConcept(text) && !isCapital(raw) ? text : ''
  if (at > 0 && isCapital(raw) && isBeforeColumn(sentence, at)) return ''
  const isName = !isKnown(text) || isBehind(sentence, at, onlyWords) || isBehind(sentence, at, exceptWords)
  return isPersonal(sentence, at) && isName ? '' : text
}

/** "only WhatsApp and mail", "sin los correos": also behind what is joined to it. */
function isBehind({ tokens }: Sentence, at: number, words: ReadonlySet<string>): boolean {
  let place = at - 1
  while (isLinking(tokens[place]?.text ?? '')) place--
  return words.has(tokens[place]?.text ?? '')
}

function isLinking(word: string): boolean {
  return links.has(word) || channelOf(word) !== undefined
}

function isShouting({ tokens }: Sentence): boolean {
  return tokens.length > 1 && tokens.every(({ raw }) => raw === raw.toUpperCase())
}

/** "cola Pagos", "agente paula": what stands there is the name of one. */
function isBehindColumn({ tokens, taken }: Sentence, at: number): boolean {
  const column = taken.has(at - 1) ? undefined : columnOf(tokens[at - 1]?.text ?? '')
  return column === 'skill' || column === 'agent'
}

/** "the Transfers queue" */
function isBeforeColumn({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:queue|skill|campaign|line)$/u.test(tokens[at + 1]?.text ?? '') &&
    tokens[at]?.raw !== tokens[at]?.raw.toUpperCase()
  )
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw)
}

/** A capital inside a text that is written small: never a typing mistake of something else. */
function isPersonal({ tokens }: Sentence, at: number): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const token = tokens[at]
  const capitals = words.filter(({ raw }) => isCapital(raw))
  return (
    at > 0 &&
    token !== undefined &&
    token.raw !== 'I' &&
    isCapital(token.raw) &&
    capitals.length * 2 <= words.length
  )
}
