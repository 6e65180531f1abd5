import type { Account } from './account.ts'
import { answerBody, bareBody, objectBody } from './answer-body.ts'
import type { AnswerBody } from './answer-body.ts'
import { listFacts, liveFacts } from './facts.ts'
import type { ReportFacts } from './facts.ts'
import type { Oddity } from './faults.ts'
import { lists } from './lists/lists.ts'
import { glances } from './live/glances.ts'
import type { Glance, Moment } from './live/moment.ts'
import type { RefusalKind } from './refusal.ts'
import type { Params, Row } from './reports/slice.ts'
import { spell } from './reports/spell.ts'

const files = {
  'real_time.php': { facts: liveFacts, glances },
  'information.php': { facts: listFacts, glances: lists },
} as const

/** The files that answer without dates. */
export type NowFile = keyof typeof files

export interface NowAsked {
  readonly file: NowFile
  readonly facts: ReportFacts
  readonly glance: Glance
  readonly params: Params
}

export function isNowFile(file: string): file is NowFile {
  return Object.hasOwn(files, file)
}

export function nowAskedOf(file: NowFile, params: Params, { isDedicated }: Account): NowAsked | RefusalKind {
  const api = params['api'] ?? ''
  const facts = files[file].facts.get(api)
  const glance = files[file].glances[api]
  if (!facts || !glance) return 'unknown-api'
  if (api === 'info_server' && !isDedicated) return 'no-rows'
  const isMissing = facts.params.some(({ name, required }) => required && !params[name]?.trim())
  return isMissing ? 'missing-parameters' : { file, facts, glance, params }
}

export function nowRows(moment: Moment, { facts, glance, params }: NowAsked): readonly Row[] {
  return [...glance(moment, params)].map((row) => spell(facts, row, moment.dialect, params))
}

/** One server answers nothing with an empty list, another as it does for a range without rows. */
export function bodyOfNow(moment: Moment, asked: NowAsked, oddity: Oddity): AnswerBody | RefusalKind {
  const { file, facts } = asked
  const rows = nowRows(moment, asked)
  const isSample = moment.dialect === 'sample'
  if (file === 'real_time.php' && facts.api === 'campaigns') return bareBody(rows, oddity)
  if (rows[0] === undefined && isSample) return 'no-rows'
  const code = isSample ? (file === 'information.php' ? '' : '0') : 200
  if (rows[0] === undefined) return answerBody(facts, [], code, { ...oddity, data: 'empty' })
  return facts.api === 'info_server'
    ? objectBody(rows[0], code, oddity)
    : answerBody(facts, rows, code, oddity)
}
