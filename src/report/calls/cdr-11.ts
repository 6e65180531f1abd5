import { by, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const cdr11: Report = {
  api: 'cdr_11',
  family: 'calls',
  grain: 'record',
  title: phrase(
    'Customers released under Law 2300',
    'Clientes liberados por la ley 2300',
    'Clientes liberados pela lei 2300',
  ),
  things: phrase('releases', 'liberaciones', 'liberações'),
  words: {
    en: ['law 2300', 'released customers'],
    es: ['ley 2300', 'ley dejen de fregar', 'clientes liberados', 'liberaciones'],
    pt: ['lei 2300', 'clientes liberados', 'liberações'],
  },
  parameters: [],
  columns: [
    column(
      'protected_nit',
      'id',
      phrase('Protected company', 'Empresa protegida (NIT)', 'Empresa protegida'),
    ),
    columns.agentId,
    column('name_agent', 'name', phrase('Agent', 'Agente', 'Agente'), {
      personal: 'agent',
      alsoSeenAs: ['agent_name'],
    }),
    column('operation', 'name', phrase('Operation', 'Operación', 'Operação')),
    columns.dateTime,
    column('item', 'category', phrase('Released by', 'Liberado por', 'Liberado por'), {
      values: {
        tel_number: phrase('Phone number', 'Teléfono', 'Telefone'),
        id_customer: phrase('Customer id', 'Documento', 'Documento'),
      },
    }),
    column('value', 'id', phrase('Phone or id', 'Teléfono o documento', 'Telefone ou documento'), {
      personal: 'customer',
    }),
  ],
  time: 'date',
  totals: { column: 'name_agent', is: ['total'] },
  measures: [
    rows('releases', phrase('Releases', 'Liberaciones', 'Liberações')),
    distinct('customers', phrase('Customers', 'Clientes', 'Clientes'), 'value', undefined, { detail: true }),
  ],
  breakdowns: [
    by('agent', columns.agentName.label, 'name_agent'),
    by('item', phrase('Who released it', 'Quién liberó', 'Quem liberou'), 'item'),
    by('operation', phrase('Operation', 'Operación', 'Operação'), 'operation'),
    ...overTime,
  ],
  defaultPeriod: 'yesterday',
}
