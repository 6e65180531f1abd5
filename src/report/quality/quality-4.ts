import { by, byTemplate } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const quality4: Report = {
  api: 'quality_4',
  family: 'quality',
  grain: 'aggregate',
  title: phrase('Quality by attribute', 'Calidad por atributo', 'Qualidade por atributo'),
  things: phrase('attributes checked', 'atributos evaluados', 'atributos avaliados'),
  words: {
    en: ['quality by attribute', 'attributes missed most', 'quality attributes'],
    es: ['calidad por atributo', 'atributos más incumplidos', 'atributos de calidad'],
    pt: ['qualidade por atributo', 'atributos menos cumpridos', 'atributos de qualidade'],
  },
  asks: {
    missed: {
      en: ['attributes missed', 'missed attributes', 'failed attributes'],
      es: ['atributos incumplidos', 'atributos que se incumplen'],
      pt: ['atributos descumpridos'],
    },
    'met-share': {
      en: ['quality by attribute'],
      es: ['calidad por atributo'],
      pt: ['qualidade por atributo'],
    },
  },
  parameters: [],
  columns: [
    columns.attribute,
    column('yes', 'count', phrase('Met', 'Cumplidos', 'Cumpridos')),
    column('no', 'count', phrase('Missed', 'Incumplidos', 'Não cumpridos')),
    columns.percent,
    columns.survey,
    columns.attributeGroup,
  ],
  measures: [
    measure('checks', phrase('Checked', 'Evaluados', 'Avaliados'), 'count', {
      kind: 'sum',
      column: 'yes',
      plus: ['no'],
    }),
    ratio('met-share', phrase('Met', 'Cumplimiento', 'Cumprimento'), 'met', 'checks', 'ratio', {
      good: 'up',
      definition: phrase(
        'Times met over times checked.',
        'Veces cumplido sobre veces evaluado.',
        'Vezes cumprido sobre vezes avaliado.',
      ),
    }),
    sum('missed', phrase('Missed', 'Incumplidos', 'Não cumpridos'), 'no', 'count', { good: 'down' }),
    sum('met', phrase('Met', 'Cumplidos', 'Cumpridos'), 'yes', 'count', { detail: true }),
  ],
  breakdowns: [
    by('attribute', columns.attribute.label, 'attribute'),
    by('group', columns.attributeGroup.label, 'category'),
    byTemplate,
  ],
  defaultPeriod: 'yesterday',
  sibling: 'quality_3',
}
