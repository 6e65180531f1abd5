import { by, bySkillId, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const agent13_1: Report = {
  api: 'agent_13_1',
  family: 'agents',
  grain: 'record',
  title: phrase(
    'Transferred call legs',
    'Tramos de llamadas transferidas',
    'Trechos de chamadas transferidas',
  ),
  things: phrase('transferred calls', 'llamadas transferidas', 'chamadas transferidas'),
  words: {
    en: ['transferred legs', 'who transfers calls to whom'],
    es: ['tramos transferidos', 'quién transfiere llamadas a quién', 'detalle específico de transferencias'],
    pt: ['trechos transferidos', 'quem transfere chamadas para quem'],
  },
  parameters: [],
  columns: [
    column(
      'conn_id_transfer',
      'id',
      phrase('Transferred call', 'Llamada transferida', 'Chamada transferida'),
    ),
    columns.skillId,
    columns.dateTime,
    columns.ani,
    column('origin_agent_id', 'id', phrase('Sender (id)', 'Quién transfiere (id)', 'Quem transfere (id)'), {
      personal: 'agent',
    }),
    column('origin_agent_name', 'name', phrase('Sender', 'Quién transfiere', 'Quem transfere'), {
      personal: 'agent',
    }),
    column('destiny_agent_id', 'id', phrase('Receiver (id)', 'Quién recibe (id)', 'Quem recebe (id)'), {
      personal: 'agent',
    }),
    column('destiny_agent_name', 'name', phrase('Receiver', 'Quién recibe', 'Quem recebe'), {
      personal: 'agent',
    }),
    columns.dnis,
    columns.time,
    columns.typeCall,
    column('id_call_origin', 'id', phrase('First call', 'Llamada de origen', 'Chamada de origem')),
  ],
  time: 'date',
  measures: [
    rows('transfers', phrase('Transferred calls', 'Llamadas transferidas', 'Chamadas transferidas')),
    mean('mean-time', phrase('Average length', 'Duración media', 'Duração média'), 'time'),
  ],
  breakdowns: [
    by('agent', phrase('Sender', 'Quién transfiere', 'Quem transfere'), 'origin_agent_name'),
    by('receiver', phrase('Receiver', 'Quién recibe', 'Quem recebe'), 'destiny_agent_name'),
    by(
      'pair',
      phrase('From and to', 'De quién a quién', 'De quem para quem'),
      'origin_agent_name',
      'destiny_agent_name',
    ),
    bySkillId,
    by('type', columns.typeCall.label, 'type_call'),
    ...overTime,
  ],
  overview: [
    { by: ['agent'], top: 10 },
    { by: ['pair'], measures: ['transfers'], top: 10 },
    { by: ['time'], measures: ['transfers'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'chat_11',
}
