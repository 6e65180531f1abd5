import type { Stretch } from '../period/stretch.ts'
import { phrases } from '../text/phrases.ts'
import { caseAt } from './case-ids.ts'
import { isNumber, phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

const names = {
  campaign_id: phrases(
    'campaign, campaigns, campana, campanas, campanha, campanhas, campaign id, campana id, campanha id, campaign_id, campaign preview, campana preview, campanha preview, campana previa, campaign number, campana de marcador, campana del marcador, campana marcador, campanha de discador, campanha do discador, campanha discador, campana predictiva, campanha preditiva, campana de sms, campanha de sms, campana de whatsapp, campana whatsapp, campanha de whatsapp, campanha whatsapp, campaign whatsapp',
  ),
  skill_id: phrases('skill, cola, fila, queue, skill id, servicio, servico'),
  agent_id: phrases('agent, agente, asesor, atendente, agent id, asesora, agente id'),
} as const
const parameters = ['campaign_id', 'skill_id', 'agent_id'] as const

const all = phrases('all, all the, every, todas las, todas as, cada, todas')
const kinds = new Set(['preview', 'active', 'activas', 'ativas'])
const numbering = new Set(['#', 'no', 'nro', 'numero', 'number', 'id', 'n', ':', 'num', '='])

/** Ids that are said with what they are, by Wolkvox's names: "campaign 42", "la campaña #42", "conn_id 5f3a". */
export function readIdentifiers(sentence: Sentence): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (let at = 0; at < sentence.tokens.length; at++) {
    const every = everyCampaign(sentence, at)
    if (every !== undefined) {
      found['campaign_id'] = 'all'
      take(sentence, every.start, every.end, 'params')
      continue
    }
    const one = caseAt(sentence, at)
    if (one !== undefined && found[one.name] === undefined) {
      found[one.name] = one.words
      take(sentence, one.start, one.end, 'params')
      continue
    }
    for (const parameter of parameters) {
      const end = phraseEnd(sentence, at, names[parameter])
      const place = end !== undefined && numbering.has(wordAt(sentence, end)) ? end + 1 : end
      const token = place === undefined ? undefined : sentence.tokens[place]
      if (place === undefined || end === undefined || !isNumber(token, 12) || isPartOfDate(sentence, place))
        continue
      found[parameter] = token?.text ?? ''
      take(sentence, end, place + 1, 'params')
      break
    }
  }
  return found
}

/** "all campaigns", "todas las campañas preview", "campaña todas": the words for all of them. */
function everyCampaign(sentence: Sentence, at: number): Stretch | undefined {
  const before = phraseEnd(sentence, at, all)
  const place = before !== undefined && kinds.has(wordAt(sentence, before)) ? before + 1 : before
  if (
    before !== undefined &&
    place !== undefined &&
    phraseEnd(sentence, place, names.campaign_id) !== undefined
  )
    return { start: at, end: before }
  const campaign = phraseEnd(sentence, at, names.campaign_id)
  const isAll = campaign !== undefined && ['all', 'todas'].includes(wordAt(sentence, campaign))
  return isAll ? { start: campaign, end: campaign + 1 } : undefined
}

/** "campaign 15/03" is a date behind a campaign, not its id. */
function isPartOfDate(sentence: Sentence, at: number): boolean {
  const sign = wordAt(sentence, at + 1)
  return (
    ['/', '-', ':', '.'].includes(sign) &&
    isNumber(sentence.tokens[at + 2]) &&
    sentence.tokens[at + 2]?.isSpaced === false
  )
}
