import { isConnected } from '../operation/call.ts'
import type { Call } from '../operation/call.ts'
import { comment } from '../operation/texts.ts'
import { dateTime } from '../wall-time.ts'
import { agentCells, skillCells } from './cells.ts'
import { draw } from './draw.ts'
import { percent } from './figures.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { tally } from './tally.ts'

const attributes = [
  { attribute: 'Saludo  y presentación', category: 'Protocolo', isCritical: false, share: 0.95 },
  { attribute: 'Valida identidad del titular', category: 'Seguridad', isCritical: true, share: 0.9 },
  { attribute: 'Escucha activa', category: 'Servicio', isCritical: false, share: 0.85 },
  { attribute: 'Información correcta', category: 'Negocio', isCritical: true, share: 0.88 },
  { attribute: 'Tipifica correctamente', category: 'Negocio', isCritical: false, share: 0.8 },
] as const
const analysts = ['QAi_Bot', 'QAi_Bot', 'Claudia Peña  Rojas', 'Mauricio Ñáñez']
const survey = 'Plantilla voz 2026'

/** Calls that someone listened to afterwards. */
export const quality = {
  quality_1: (slice) =>
    evaluationsBy(slice, ({ call }) => call.agent?.id ?? '-').map(({ first, cells }) => ({
      ...agentCells(first.call.agent),
      ...cells,
    })),

  *quality_2(slice) {
    for (const { call, met, note } of evaluations(slice)) {
      yield {
        ...agentCells(call.agent),
        ...skillCells(call.skill),
        ...precisionCells([met]),
        conn_id: call.connId,
        comments: note,
        date: dateTime(call.at),
        survey: survey,
        cod_act: call.code.code,
        channel: 'voice',
        feedback: met.every(Boolean) ? '' : 'Reforzar el protocolo de la llamada',
      }
    }
  },

  *quality_3(slice) {
    for (const { call, met, analyst } of evaluations(slice)) {
      for (const [index, { attribute, category, isCritical }] of attributes.entries()) {
        yield {
          ...agentCells(call.agent),
          conn_id: call.connId,
          attribute,
          type_error: isCritical ? 'CE' : 'NCE',
          'yes/no': met[index] ? 'yes' : 'no',
          date: dateTime(call.at),
          survey: survey,
          category,
          quality_analyst: analyst,
          channel: 'voice',
          ai_comment: met[index] ? '' : 'No se evidencia en la llamada.',
        }
      }
    }
  },

  quality_4(slice) {
    const all = [...evaluations(slice)]
    if (all.length === 0) return []
    return attributes.map(({ attribute, category }, index) => {
      const yes = all.filter(({ met }) => met[index]).length
      return {
        attribute,
        yes: String(yes),
        no: String(all.length - yes),
        percent: percent(yes, all.length),
        survey: survey,
        category,
      }
    })
  },

  quality_5: (slice) =>
    evaluationsBy(slice, ({ analyst }) => analyst).map(({ first, cells }) => ({
      quality_analyst: first.analyst,
      ...cells,
    })),
} satisfies Record<string, Projection>

interface Evaluation {
  readonly call: Call
  readonly analyst: string
  /** Whether each attribute was met. */
  readonly met: readonly boolean[]
  readonly note: string
}

function* evaluations(slice: Slice): Generator<Evaluation> {
  for (const { record: call, random } of draw(
    slice.records('calls', isConnected),
    'quality',
    0.03,
    ({ connId }) => connId,
  )) {
    const met = attributes.map(({ share }) => random.chance(share))
    yield { call, analyst: random.pick(analysts), met, note: comment(random) }
  }
}

function evaluationsBy(slice: Slice, keyOf: (evaluation: Evaluation) => string) {
  const start = (first: Evaluation) => ({ first, met: [] as (readonly boolean[])[] })
  const groups = tally(evaluations(slice), keyOf, start, (group, { met }) => group.met.push(met))
  return [...groups.values()].map(({ first, met }) => ({
    first,
    cells: { ...precisionCells(met), evaluations: String(met.length) },
  }))
}

/** Shares of the evaluations without a critical error, and of all attributes that were met. */
function precisionCells(evaluations: readonly (readonly boolean[])[]): Row {
  const [, identity, , information] = attributes.map(
    (_, index) => evaluations.filter((met) => met[index]).length,
  )
  const met = evaluations.flat().filter(Boolean).length
  const opportunity = percent(information ?? 0, evaluations.length)
  return {
    precision_unit_critical_error: percent(identity ?? 0, evaluations.length),
    precision_opportunity_critical_error: opportunity,
    precision_opportunity_error: opportunity,
    accuracy: percent(met, evaluations.length * attributes.length),
  }
}
