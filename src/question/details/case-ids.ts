import { phrases } from '../text/phrases.ts'
import type { Identifier } from '../../report/selection/identifiers.ts'
import { phraseEnd, wordAt, type Sentence } from './sentence.ts'

/** An id of one contact, session or customer; tokens `[start, end)`. */
export interface CaseId {
  readonly name: Identifier
  readonly words: string
  readonly start: number
  readonly end: number
}

interface Label {
  readonly name: Identifier
  readonly ways: ReturnType<typeof phrases>
  /** The word says more than that an id follows: it is read again, for what is asked. */
  readonly isTelling: boolean
  /** How many letters and digits an id behind it has at least. */
  readonly length: number
}

const labels: readonly Label[] = [
  {
    name: 'conn_id',
    ways: phrases(
      'conn _ id, conn id, conn - id, connid, connection id, contact id, interaction id, call id, chat id, id de conexion, id de interaccion, id de la interaccion, id del contacto, id de la llamada, id de llamada, id del chat, id de conexao, id da interacao, id do contato, id da chamada, id da ligacao, id do chat',
    ),
    isTelling: false,
    length: 3,
  },
  {
    name: 'session_id',
    ways: phrases('session, session id, session _ id, sesion, sesion id, sessao, sessao id'),
    isTelling: true,
    length: 3,
  },
  {
    name: 'customer_id',
    ways: phrases(
      'customer, client, cliente, customer id, customer _ id, cliente id, customer number, phone, phone number, telephone, telefono, telefone, celular, movil, cedula, cpf, documento del cliente, documento do cliente',
    ),
    isTelling: false,
    length: 4,
  },
  {
    name: 'conn_id',
    ways: phrases(
      'call, chat, contact, interaction, llamada, contacto, interaccion, chamada, ligacao, contato, interacao',
    ),
    isTelling: true,
    length: 6,
  },
  { name: 'customer_id', ways: phrases('number, numero, nro, tel, cel'), isTelling: false, length: 8 },
]

const between = new Set([
  '#',
  'no',
  'nro',
  'numero',
  'number',
  'id',
  'n',
  ':',
  'num',
  '=',
  'con',
  'with',
  'com',
  'phone',
  'telephone',
  'telefono',
  'telefone',
  'tel',
  'celular',
  'cel',
  'cedula',
  '"',
  "'",
  '`',
  '“',
])
const inside = new Set(['-', '_', '.', '@'])
const betweenAtMost = 4

/** The id that begins at a token with what it is of: "session 88231", "conn_id: 5f3a-9c21", "cliente +57 300 123 4567". */
export function caseAt(sentence: Sentence, at: number): CaseId | undefined {
  for (const { name, ways, isTelling, length } of labels) {
    const behind = phraseEnd(sentence, at, ways)
    if (behind === undefined) continue
    const place = firstBehind(sentence, behind)
    const end = endOfPhone(sentence, place) ?? endOfId(sentence, place)
    const words = textOf(sentence, place, end)
    if (!isId(words, length)) continue
    return { name, words, start: isTelling ? behind : at, end }
  }
  return undefined
}

/** "cliente número 42", "cliente con teléfono 300…": an id may be said to be of a kind once more. */
function firstBehind(sentence: Sentence, behind: number): number {
  let at = behind
  while (at < behind + betweenAtMost && between.has(wordAt(sentence, at))) at++
  return at
}

/** An id ends where a space or a sign does that stands in none. */
function endOfId({ tokens, taken }: Sentence, start: number): number {
  let end = start
  for (;;) {
    const token = tokens[end]
    const isGlued = end === start || token?.isSpaced === false
    const isPart = token !== undefined && (token.kind !== 'sign' || inside.has(token.text))
    if (!isGlued || !isPart || taken.has(end)) break
    end++
  }
  while (end > start && tokens[end - 1]?.kind === 'sign') end--
  return end
}

/** "+57 300 123 4567", "319 407 9593": groups of digits behind a plus, or three of them. */
function endOfPhone({ tokens }: Sentence, start: number): number | undefined {
  const hasPlus = tokens[start]?.text === '+'
  const first = hasPlus ? start + 1 : start
  let [end, digits] = [first, 0]
  while (tokens[end]?.kind === 'number' && digits < 13) digits += tokens[end++]?.text.length ?? 0
  return digits < 8 || digits > 13 || (!hasPlus && end < first + 3) ? undefined : end
}

function textOf({ tokens }: Sentence, start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ raw }) => raw)
    .join('')
}

/** A digit, and not a date: "session 15-03", "chat 2026-03-17". */
function isId(words: string, length: number): boolean {
  const isDate = /^(?:\d{1,4}[-.]\d{1,2}(?:[-.]\d{1,4})?|20\d{6})$/.test(words)
  return /\d/.test(words) && !isDate && words.replace(/[^\p{L}\p{N}]/gu, '').length >= length
}
