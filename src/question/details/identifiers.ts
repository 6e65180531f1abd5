import { isNumber, phraseEnd, phrases, take, wordAt, type Sentence } from './sentence.ts'

const names = {
  campaign_id: phrases(
    'campaign, campaigns, campana, campanas, campanha, campanhas, campaign id, campana id, campanha id, campaign_id, campaign preview, campana preview, campanha preview, campana previa, campaign number',
  ),
  skill_id: phrases('skill, cola, fila, queue, skill id, servicio, servico'),
  agent_id: phrases('agent, agente, asesor, atendente, agent id, asesora, agente id'),
} as const
type Parameter = keyof typeof names
const parameters = ['campaign_id', 'skill_id', 'agent_id'] as const

const all = phrases(
  'all campaigns, all the campaigns, every campaign, todas las campanas, todas as campanhas, cada campana, cada campanha',
)
const numbering = new Set(['#', 'no', 'nro', 'numero', 'number', 'id', 'n', ':', 'num', '='])

/** Ids that are said with what they are: "campaign 42", "la campaña #42", "skill 12"; "all campaigns". */
export function readIdentifiers(sentence: Sentence): Partial<Record<Parameter, string>> {
  const found: Partial<Record<Parameter, string>> = {}
  for (let at = 0; at < sentence.tokens.length; at++) {
    const allEnd = phraseEnd(sentence, at, all)
    if (allEnd !== undefined) {
      found.campaign_id = 'all'
      take(sentence, at, allEnd - 1)
      continue
    }
    for (const parameter of parameters) {
      const end = phraseEnd(sentence, at, names[parameter])
      const place = end !== undefined && numbering.has(wordAt(sentence, end)) ? end + 1 : end
      const token = place === undefined ? undefined : sentence.tokens[place]
      if (place === undefined || end === undefined || !isNumber(token, 12) || isPartOfDate(sentence, place))
        continue
      found[parameter] = token?.text ?? ''
      take(sentence, end, place + 1)
      break
    }
  }
  return found
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
