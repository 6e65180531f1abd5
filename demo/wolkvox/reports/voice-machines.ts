import { query } from '../operation/texts.ts'
import { dateTime, hms } from '../wall-time.ts'
import { draw } from './draw.ts'
import type { Projection, Slice } from './slice.ts'
import { tally } from './tally.ts'

const spoken = [
  'Bienvenido a nuestra línea de atención. Esta llamada será grabada.',
  'Para saldos y facturas marque uno, para soporte técnico marque dos.',
  'Todos nuestros asesores están ocupados, por favor espere en línea.',
]

/** Speech that the IVR heard and spoke. */
export const voiceMachines = {
  *diagram_7(slice) {
    for (const { record, random } of draw(
      slice.records('ivrPassages'),
      'asr',
      0.15,
      ({ connId }) => connId,
    )) {
      yield {
        time: String(random.int(1, 12)),
        language: 'es-CO',
        recognized_text: query(random),
        date: dateTime(record.at),
        rp_id: record.flowId,
      }
    }
  },

  *diagram_8(slice) {
    for (const { text, at, flow } of playbacks(slice)) {
      yield {
        tts_text: text,
        credits: (text.length / 100).toFixed(2),
        recognized_text: text,
        date: dateTime(at),
        rp_id: flow,
        characters: String(text.length),
      }
    }
  },

  *diagram_10(slice) {
    const texts = tally(
      playbacks(slice),
      ({ text }) => text,
      ({ text }) => ({ text, total: 0 }),
      (sum) => sum.total++,
    )
    for (const { text, total } of texts.values()) {
      yield { total: String(total), characters: String(text.length), tts_text: text }
    }
  },

  *diagram_15(slice) {
    for (const { record, random } of draw(
      slice.records('ivrPassages'),
      'voice bot',
      0.06,
      ({ connId }) => connId,
    )) {
      yield {
        conversational_id: `conversations-voice-${record.flowId}`,
        connect_id: record.connId,
        date: dateTime(record.at),
        ivr_time: hms(record.seconds),
        nlp_credits: (random.int(1, 40) / 10).toFixed(1),
        asr_time: hms(Math.ceil(record.seconds / 3)),
        tts_credits: (random.int(1, 25) / 10).toFixed(1),
      }
    }
  },
} satisfies Record<string, Projection>

function* playbacks(slice: Slice) {
  for (const { record, random } of draw(slice.records('ivrPassages'), 'tts', 0.5, ({ connId }) => connId)) {
    yield { text: random.pick(spoken), at: record.at, flow: record.flowId }
  }
}
