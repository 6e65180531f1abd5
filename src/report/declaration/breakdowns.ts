import type { Phrase } from '../../words/language.ts'
import type { Breakdown, Dimension } from './declaration.ts'
import { phrase } from './phrase.ts'

/** A breakdown of its own, or a recurring one over another column. */
export function by(dimension: Dimension, label: Phrase, ...columns: string[]): Breakdown {
  return { by: dimension, columns, label }
}

const labels = {
  agent: phrase('Agent', 'Agente', 'Agente'),
  skill: phrase('Skill', 'Skill', 'Fila'),
  result: phrase('Result', 'Resultado', 'Resultado'),
  type: phrase('Type', 'Tipo', 'Tipo'),
}

export const byChannel = by('channel', phrase('Channel', 'Canal', 'Canal'), 'channel')
export const byAgent = by('agent', labels.agent, 'agent_name')
export const byAgentId = by('agent', labels.agent, 'agent_id')
export const bySkill = by('skill', labels.skill, 'skill_name')
export const bySkillId = by('skill', labels.skill, 'skill_id')
export const byCampaign = by('campaign', phrase('Campaign', 'Campaña', 'Campanha'), 'campaign_id')
export const byCode = by('code', phrase('Code', 'Código', 'Código'), 'cod_act')
export const byCodeText = by(
  'code',
  phrase('Disposition', 'Tipificación', 'Tabulação'),
  'description_cod_act',
)
export const byCode2 = by('code-2', phrase('Second code', 'Segundo código', 'Segundo código'), 'cod_act_2')
export const byResult = by('result', labels.result, 'result')
export const byHangUp = by('hangup', phrase('Who hung up', 'Quién colgó', 'Quem desligou'), 'hang_up')
export const byType = by('type', labels.type, 'type_interaction')
export const byFlow = by(
  'flow',
  phrase('Routing point', 'Punto de enrutamiento', 'Ponto de roteamento'),
  'rp_id',
)
export const byOption = by('option', phrase('Menu option', 'Opción de menú', 'Opção do menu'), 'cod_opc_menu')
export const byFeeling: Breakdown = {
  ...by('feeling', phrase('Sentiment', 'Sentimiento', 'Sentimento'), 'feeling'),
  isOrdered: true,
}
export const byDestination = by('destination', phrase('Destination', 'Destino', 'Destino'), 'destiny')
export const byHandover = by(
  'handover',
  phrase('Handover to an agent', 'Paso a agente', 'Chegada ao agente'),
  'go_to_agent',
)
export const byTemplate = by('template', phrase('Template', 'Plantilla', 'Modelo'), 'survey')

const halfHour = by('half-hour', phrase('Half hour', 'Media hora', 'Meia hora'))
const hour = by('hour', phrase('Hour', 'Hora', 'Hora'))

/** For reports whose rows carry a day and no time. */
export const overDays: readonly Breakdown[] = [
  by('day', phrase('Day', 'Día', 'Dia')),
  by('weekday', phrase('Weekday', 'Día de la semana', 'Dia da semana')),
  by('week', phrase('Week', 'Semana', 'Semana')),
  by('month', phrase('Month', 'Mes', 'Mês')),
]
export const overHours: readonly Breakdown[] = [hour, ...overDays]
export const overTime: readonly Breakdown[] = [halfHour, hour, ...overDays]
/** For reports that give the time of day and no date. */
export const byHour: readonly Breakdown[] = [hour]
export const byHalfHour: readonly Breakdown[] = [halfHour, hour]
