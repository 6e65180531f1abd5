import { by, byOption } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { menuOptions } from '../declaration/values.ts'

export const diagram14: Report = {
  api: 'diagram_14',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase('Menu options by code', 'Opciones de menú más usadas', 'Opções de menu mais usadas'),
  things: phrase('menu choices', 'opciones elegidas', 'opções escolhidas'),
  words: {
    en: ['menu options by code', 'most used options'],
    es: ['opciones de menú por código', 'opciones más marcadas'],
    pt: ['opções do menu por código', 'opções mais digitadas'],
  },
  parameters: [],
  columns: [
    column('cod_act', 'category', phrase('Option', 'Opción', 'Opção'), { values: menuOptions }),
    column('description_cod_act', 'category', phrase('Option', 'Opción', 'Opção')),
    columns.count,
    columns.percent,
  ],
  measures: [sum('choices', phrase('Menu choices', 'Opciones elegidas', 'Opções escolhidas'), 'count')],
  breakdowns: [
    by('option', byOption.label, 'description_cod_act'),
    by('code', phrase('Option code', 'Código de opción', 'Código da opção'), 'cod_act'),
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_13',
}
