import { byAgent } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { qualityScores } from './scores.ts'

export const quality1: Report = {
  api: 'quality_1',
  family: 'quality',
  grain: 'aggregate',
  title: phrase('Quality scores by agent', 'Notas de calidad por agente', 'Notas de qualidade por agente'),
  things: phrase('evaluations', 'evaluaciones', 'avaliações'),
  words: {
    en: ['quality', 'quality by agent', 'quality scores', 'monitoring'],
    es: ['calidad', 'calidad por agente', 'notas de calidad', 'monitoreo'],
    pt: ['qualidade', 'qualidade por agente', 'notas de qualidade', 'monitoria'],
  },
  asks: {
    evaluations: {
      en: ['quality evaluations by agent'],
      es: ['evaluaciones de calidad por agente'],
      pt: ['avaliações de qualidade por agente'],
    },
    accuracy: {
      en: ['quality', 'quality by agent'],
      es: ['calidad', 'calidad por agente'],
      pt: ['qualidade', 'qualidade por agente'],
    },
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.evaluations,
    columns.userAccuracy,
    columns.businessAccuracy,
    columns.accuracy,
  ],
  totals: agentTotals,
  measures: [
    sum('evaluations', columns.evaluations.label, 'evaluations'),
    ...qualityScores('precision_opportunity_critical_error'),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'quality_2',
}
