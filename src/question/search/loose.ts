import type { Sentence } from '../details/sentence.ts'
import { exceptWords, onlyWords } from '../vocabulary/narrowing.ts'
import { columnOf } from '../vocabulary/values.ts'
import type { Heard } from './heard.ts'
import { isKnown, type Notion } from './notions.ts'
import { isCommon, profiles } from './profiles.ts'

/** What is counted: wherever these stand, they say which report is meant. */
const subjects = new Set(
  'call chat interaction message mail sms session bot ivr survey transfer conference evaluation whatsapp aux login state event record menu option cobrowsing smart-wait code uncoded unconnected closed abandon abandoned answered inbound outbound service-level answer-rate occupancy aht asa ata share average total type document wait'.split(
    ' ',
  ),
)
const leading = new Set(
  'for from of at in with to de del da do das dos en em no na nos nas para con com pra pela pelo al ao'.split(
    ' ',
  ),
)
const joints = new Set('and or y e o ou , ni nem'.split(' '))
const between = new Set('the el la los las o a os as equipo equipe team area grupo group'.split(' '))

/**
 * The notions that stand where a name would: "abandono de facturación", "service level yesterday for retention". Such a
 * word is the name of a queue as likely as it is a figure; what is counted, and a figure's own name, are not among them.
 */
export function looseIn(
  sentence: Sentence,
  { plain, name }: Heard,
  silent: ReadonlySet<number>,
): readonly Notion[] {
  return plain.filter((notion) => {
    const { id, start, end } = notion
    const isInside = name !== undefined && start >= name.start && start < name.end
    if (isInside || isCommon(id) || subjects.has(id)) return false
    const lead = leadOf(sentence, start)
    const before = plain.find((other) => other.end === lead)
    if (before !== undefined && lead < start && isJoined(before.id, id)) return false
    const word = sentence.tokens[lead]?.text ?? ''
    const isLed = lead < start && (leading.has(word) || onlyWords.has(word) || exceptWords.has(word))
    const after = plain.find((other) => other.start === end)
    if (after !== undefined && isJoined(id, after.id)) return false
    return (
      isLed ||
      (silent.has(start - 1) && !isRanked(sentence, start - 1)) ||
      onlyWords.has(sentence.tokens[end]?.text ?? '')
    )
  })
}

/** "solo almuerzo y break": what is joined to a name that "only" or "without" leads to is one too. */
export function listedIn({ tokens }: Sentence, { plain }: Heard): readonly Notion[] {
  const textAt = (at: number) => tokens[at]?.text ?? ''
  return plain.filter(({ start }) => {
    let at = start
    while (joints.has(textAt(at - 1)) && !isKnown(textAt(at - 2)) && tokens[at - 2]?.kind === 'word') at -= 2
    const isJoinedTo = at < start
    while (between.has(textAt(at - 1))) at--
    return isJoinedTo && (onlyWords.has(textAt(at - 1)) || exceptWords.has(textAt(at - 1)))
  })
}

/** "the most silence" */
function isRanked({ clauses }: Sentence, at: number): boolean {
  return clauses.some(({ start, end, changes }) => at >= start && at < end && limits.has(changes))
}

const limits: ReadonlySet<string> = new Set(['top', 'order'])

/** Where the word stands that leads to a place, behind articles and what names are said of. */
function leadOf({ tokens }: Sentence, start: number): number {
  let at = start - 1
  // "de cobranzas y retención": what is joined to a name stands where the name does.
  while (joints.has(tokens[at]?.text ?? '') && at > 1 && !isKnown(tokens[at - 1]?.text ?? '')) at -= 2
  while (between.has(tokens[at]?.text ?? '') || columnOf(tokens[at]?.text ?? '') !== undefined) at--
  return at < 0 ? start : at
}

/** "tiempo de espera", "nota de calidad": together they are what some report is called, or one of its measures. */
function isJoined(one: string, other: string): boolean {
  return profiles.some(({ names, measures }) =>
    [...names, ...measures.flatMap(({ labels }) => labels)].some(
      (label) => label.includes(one) && label.includes(other),
    ),
  )
}
