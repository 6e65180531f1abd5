import {
  chatCodes,
  salesCodes,
  secondCodes,
  serviceCodes,
  timeoutAcw,
  timeoutChat,
} from '../operation/codes.ts'
import type { Code } from '../operation/codes.ts'
import { botFlows, campaigns, flows, skills } from '../operation/house.ts'
import type { Agent, Campaign } from '../operation/house.ts'
import { isStarted, recordsOf, skillIdOf } from '../live/campaigns.ts'
import { statesAt } from '../live/agents.ts'
import type { Glance, Moment } from '../live/moment.ts'
import { connectors } from '../live/writing.ts'
import { agentCells, skillCells } from '../reports/cells.ts'
import type { Row } from '../reports/slice.ts'
import { dateTime, daySeconds } from '../wall-time.ts'

/** Nobody works under this name any more. */
const retired: Row = {
  agent_id: '06999',
  agent_name: 'Marta Retirada Gómez',
  agent_dni: '52000111',
  agent_status: 'Logout',
  last_use: '2025-11-30 17:02:11',
  agent_sso: '',
  enabled: 'no',
}

/** How each list of `information.php` is made, by api id. */
export const lists: Readonly<Record<string, Glance>> = {
  *agents(moment) {
    const connected = new Map(statesAt(moment).map(({ agent, state }) => [agent.id, state]))
    for (const agent of moment.operation.agents) {
      yield {
        ...agentCells(agent),
        agent_status: connected.get(agent.id) ?? 'Logout',
        last_use: lastUse(moment, agent.index),
        agent_sso: `${agent.id}@empresa.example`,
        enabled: 'yes',
      }
    }
    yield retired
  },

  *skills(moment) {
    for (const [index, skill] of skills.entries()) {
      yield { ...skillCells(skill), skill_description: '', last_use: lastUse(moment, index) }
    }
  },

  *campaigns(moment) {
    for (const [index, campaign] of campaigns.entries()) yield campaignCells(campaign, index, moment)
  },

  *activity_codes() {
    yield* codeRows([...serviceCodes, ...salesCodes], { voice: 'yes' })
    yield* codeRows(chatCodes, { chat: 'yes', interactions: 'yes' })
    yield* codeRows(secondCodes, { voice: 'yes' })
    yield* codeRows([timeoutAcw], { voice: 'yes' })
    yield* codeRows([timeoutChat], { chat: 'yes' })
  },

  *agents_in_skill(moment, { skill_id: wanted = '' }) {
    const members = moment.operation.agents.filter((agent: Agent) => agent.skills.includes(wanted))
    for (const agent of members) {
      yield {
        ...agentCells(agent),
        last_use: lastUse(moment, agent.index),
        expertise: String(1 + (agent.index % 3)),
      }
    }
  },

  *routing_points(moment) {
    const bots = Object.entries(botFlows).map(([channel, id]) => ({ id, name: `Bot ${channel}` }))
    for (const { id, name } of flows) yield routingPoint(id, name, 'ivr_active', moment)
    for (const { id, name } of bots) yield routingPoint(id, name, 'chat_active', moment)
  },

  *connectors() {
    for (const [channel, connector_id] of Object.entries(connectors)) {
      const rp_id = Object.entries(botFlows).find(([flow]) => flow === channel)?.[1] ?? '-'
      yield { connector_id, rp_id, name: `Línea ${channel}`, channel }
    }
  },
}

function campaignCells(campaign: Campaign, index: number, moment: Moment): Row {
  return {
    campaign_id: campaign.id,
    campaign_name: campaign.name,
    campaign_description: '',
    type_campaign: campaign.kind,
    status: isStarted(moment) ? 'started' : 'stopped',
    records: String(recordsOf(campaign)),
    speed: campaign.kind === 'preview' ? '1' : '3',
    dial_mode: campaign.kind,
    last_use: lastUse(moment, index),
    recycled: '0',
    turbo_dial: 'no',
    skill_id: skillIdOf(campaign),
  }
}

/** Codes stand in the list once, though calls of several kinds take them. */
function* codeRows(codes: readonly Code[], kinds: Readonly<Record<string, 'yes'>>): Generator<Row> {
  const named = codes.filter(({ code }) => code !== '' && code !== '-')
  for (const { code, text, hit, rpc } of new Map(named.map((code) => [code.code, code])).values()) {
    yield {
      cod_act: code,
      description_cod_act: text,
      hit: hit === true ? 'yes' : 'no',
      rpc: rpc === true ? 'yes' : 'no',
      chat: 'no',
      studio: 'no',
      voice: 'no',
      type_code: 'general',
      interactions: 'no',
      ...kinds,
    }
  }
}

function routingPoint(id: string, name: string, active: string, moment: Moment): Row {
  const kinds = ['ivr_active', 'chat_active', 'interaction_active', 'crm_active']
  return {
    rp_id: id,
    rp_name: name,
    ...Object.fromEntries(kinds.map((kind) => [kind, kind === active ? 'yes' : 'no'])),
    last_use: lastUse(moment, Number(id)),
  }
}

function lastUse({ day }: Moment, index: number): string {
  return dateTime((day - 1) * daySeconds + 8 * 3_600 + index * 61)
}
