import { isConnected } from '../operation/call.ts'
import type { Call } from '../operation/call.ts'
import { feelingNames } from '../operation/chats.ts'
import type { Random } from '../operation/random.ts'
import { dateTime, hms } from '../wall-time.ts'
import { agentCells, customerCells, skillCells } from './cells.ts'
import { draw } from './draw.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { tally } from './tally.ts'

/** The smart survey: three questions after a call, from 1 to 5. */
export const surveys = {
  *diagram_4(slice) {
    for (const { call, scores, random } of answeredSurveys(slice)) {
      const voiceSeconds = random.chance(0.1) ? random.int(3, 60) : 0
      yield {
        ...agentCells(call.agent),
        ...skillCells(call.skill),
        ...customerCells(call.customer),
        ...questionCells(scores.map(String)),
        date: dateTime(call.at),
        conn_id: call.connId,
        voice_message_duration: String(voiceSeconds),
        type_interaction: call.kind,
        result: ['abandon', 'incomplete', 'incomplete', 'complete'][scores.length] ?? '-',
        time: hms(6 + scores.length * random.int(4, 12)),
        voice_message: voiceSeconds > 0 ? `https://audios.example/${call.connId}.mp3` : '',
        feeling: random.pick(feelingNames),
      }
    }
  },

  diagram_5: (slice) =>
    scoresBy(slice, ({ call }) => call.agent?.id ?? '-').map(({ call, cells }) => ({
      ...agentCells(call.agent),
      ...cells,
    })),

  diagram_6: (slice) =>
    scoresBy(slice, ({ call }) => call.skill?.id ?? '-').map(({ call, cells }) => ({
      ...skillCells(call.skill),
      ...cells,
    })),
} satisfies Record<string, Projection>

interface Survey {
  readonly call: Call
  /** One for each question that the caller stayed for. */
  readonly scores: readonly number[]
  readonly random: Random
}

const questions = Array.from({ length: 10 }, (_, index) => `q${String(index + 1).padStart(2, '0')}`)

function* answeredSurveys(slice: Slice): Generator<Survey> {
  const answered = slice.records('calls', (call) => call.kind === 'inbound' && isConnected(call))
  for (const { record: call, random } of draw(answered, 'survey', 0.14, ({ connId }) => connId)) {
    const asked = random.weighted([
      { n: 0, weight: 1 },
      { n: 1, weight: 1 },
      { n: 3, weight: 8 },
    ]).n
    yield { call, scores: Array.from({ length: asked }, () => random.pick([1, 3, 4, 4, 5, 5, 5])), random }
  }
}

function questionCells(answers: readonly string[]): Row {
  return Object.fromEntries(questions.map((question, index) => [question, answers[index] ?? '']))
}

function scoresBy(slice: Slice, keyOf: (survey: Survey) => string) {
  const start = ({ call }: Survey) => ({ call, surveys: 0, sums: [0, 0, 0], counts: [0, 0, 0] })
  const totals = tally(answeredSurveys(slice), keyOf, start, (total, { scores }) => {
    total.surveys++
    for (const [question, score] of scores.entries()) {
      total.sums[question] = (total.sums[question] ?? 0) + score
      total.counts[question] = (total.counts[question] ?? 0) + 1
    }
  })
  return [...totals.values()].map(({ call, surveys, sums, counts }) => {
    const means = sums.map((sum, question) => mean(sum, counts[question] ?? 0))
    const average = mean(
      sums.reduce((a, b) => a + b, 0),
      counts.reduce((a, b) => a + b, 0),
    )
    return { call, cells: { ...questionCells(means), surveys: String(surveys), average } }
  })
}

function mean(sum: number, of: number): string {
  return of === 0 ? '-' : (sum / of).toFixed(2)
}
