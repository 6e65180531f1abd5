import type { Call } from '../operation/call.ts'
import { customer } from '../operation/customers.ts'
import type { Agent, Skill } from '../operation/house.ts'
import type { Row } from './slice.ts'

/** Cells that many reports share. A report serves those of them that the facts list for it. */
export function agentCells(agent: Agent | undefined): Row {
  if (!agent) return { agent_id: '-', agent_name: '-', agent_dni: '-', id_agent: '-', name_agent: '-' }
  const { id, name, dni } = agent
  return { agent_id: id, agent_name: name, agent_dni: dni, id_agent: id, name_agent: name }
}

export function skillCells(skill: Skill | undefined): Row {
  return { skill_id: skill?.id ?? '-', skill_name: skill?.name ?? '-' }
}

export function customerCells(number: number): Row {
  const { firstName, lastName, document, documentType, phone, email } = customer(number)
  return {
    customer_id: document,
    customer_name: firstName,
    customer_last_name: lastName,
    id_type: documentType,
    customer_phone: phone,
    telephone: phone,
    ani: phone,
    customer_email: email,
  }
}

/** The row that Wolkvox adds below some reports, all agents together. */
export const totalCells: Row = {
  agent_id: '-',
  agent_name: 'TOTAL',
  agent_dni: '-',
  id_agent: '-',
  login: '-',
  logout: '-',
  campaign_id: '-',
}

/** The label of where a call went. */
export function destinyOf(call: Call | undefined): string {
  if (!call) return '-'
  if (call.kind === 'internal call') return 'Interna'
  return call.customer % 9 === 0 ? 'Fijo  Bogotá' : 'Celular Colombia'
}
