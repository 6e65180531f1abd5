import { by, byOption } from '../breakdowns.ts'
import { column } from '../column.ts'
import * as columns from '../columns.ts'
import type { Report } from '../declaration.ts'
import { sum } from '../measures.ts'
import { phrase } from '../phrase.ts'
import { menuOptions } from '../values.ts'

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
