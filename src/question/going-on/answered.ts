import { reportOf } from '../../report/catalogue.ts'
import { type Phrases, endOfPhrase, phrases } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { AskedBack, Missing, Reading } from '../understanding.ts'
import { opensOf } from './opens.ts'

/** What may stand beside a bare value: "la 4521", "campaña #42", "it is 42, please". */
const beside = new Set(
  'la el lo a o the is it es son e de del da do number numero nro no n # : . , " “ ” « » id please por favor pls campaign campana campanha skill queue cola fila agent agente asesor atendente'.split(
    ' ',
  ),
)
const all: Phrases = phrases('all, all of them, every, todas, todos, todas ellas, all campaigns')
const yes: Phrases = phrases(
  'yes, yes please, yep, right, exactly, that one, si, si por favor, eso, ese, esa, exacto, correcto, claro, sim, sim por favor, isso, esse, essa, exato, isso mesmo',
)

/**
 * The reading that was asked back for with a bare value in it: the number of a campaign or "all" where that was asked,
 * "yes" to the one report that was offered. Undefined where the words are no such value.
 */
export function bareAnswer(
  tokens: readonly Token[],
  { missing, choices, reading }: AskedBack,
): Reading | undefined {
  const [only, other] = choices
  if (opensOf(missing).has('report') && only !== undefined && other === undefined && isAll(tokens, yes))
    return { ...reading, report: only }
  if (missing.what !== 'parameter') return undefined
  const value = valueIn(tokens, reading, missing)
  return value === undefined
    ? undefined
    : { ...reading, params: { ...reading.params, [missing.name]: value } }
}

function valueIn(
  tokens: readonly Token[],
  { report }: Reading,
  { name }: Extract<Missing, { what: 'parameter' }>,
): string | undefined {
  const parameter = reportOf(report ?? '')?.parameters.find((one) => one.name === name)
  const said = tokens.filter(({ text }) => !beside.has(text))
  const [value, other] = said
  if (value?.kind === 'number' && other === undefined && value.text.length <= 12) return value.text
  return parameter?.allAllowed === true && isAll(said, all) ? 'all' : undefined
}

/** Whether the words are one of the phrases and nothing else. */
function isAll(tokens: readonly Token[], ways: Phrases): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'sign')
  return words.length > 0 && endOfPhrase(words, 0, ways) === words.length
}
