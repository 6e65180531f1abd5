import { bySkillId } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { alone, measure, ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram2: Report = {
  api: 'diagram_2',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase('Callbacks offered in the queue', 'Espera inteligente', 'Espera inteligente'),
  things: phrase('callback offers', 'ofertas de devolución de llamada', 'ofertas de retorno de chamada'),
  words: {
    en: ['smart wait', 'callback', 'callbacks', 'virtual queue', 'callbacks offered', 'callbacks by queue'],
    es: [
      'espera inteligente',
      'callback',
      'devolución de llamada',
      'cola virtual',
      'callbacks ofrecidos',
      'callbacks por cola',
    ],
    pt: [
      'espera inteligente',
      'callback',
      'retorno de chamada',
      'fila virtual',
      'callbacks oferecidos',
      'callbacks por fila',
    ],
  },
  asks: {
    offered: {
      en: ['callbacks offered'],
      es: ['callbacks ofrecidos'],
      pt: ['callbacks oferecidos'],
    },
    acceptance: {
      en: ['callbacks accepted', 'accepted callbacks'],
      es: ['callbacks aceptados', 'aceptación de callback'],
      pt: ['callbacks aceitos', 'aceitação de callback'],
    },
  },
  parameters: [],
  columns: [
    columns.skillId,
    column('treatment', 'count', phrase('Offered', 'Ofrecidas', 'Oferecidas')),
    column('customer_say_no', 'count', phrase('Declined', 'Rechazadas', 'Recusadas')),
    column('customer_say_yes', 'count', phrase('Accepted', 'Aceptadas', 'Aceitas')),
    column('recall_fail', 'count', phrase('Callbacks failed', 'Devoluciones fallidas', 'Retornos com falha')),
    column('recall_ok', 'count', phrase('Callbacks made', 'Devoluciones logradas', 'Retornos feitos')),
    column('service_level_up', 'percent', phrase('Service-level gain', 'Mejora del NS', 'Ganho de NS')),
  ],
  measures: [
    sum('offered', phrase('Offered', 'Ofrecidas', 'Oferecidas'), 'treatment'),
    ratio('acceptance', phrase('Accepted', 'Aceptación', 'Aceitação'), 'accepted', 'offered', 'ratio', {
      definition: phrase(
        'Callbacks accepted over callbacks offered.',
        'Devoluciones aceptadas sobre ofrecidas.',
        'Retornos aceitos sobre oferecidos.',
      ),
    }),
    ratio(
      'success',
      phrase('Callbacks that worked', '% de devoluciones logradas', '% de retornos bem-sucedidos'),
      'recalled',
      'attempted',
      'ratio',
      {
        good: 'up',
        definition: phrase(
          'Callbacks that worked over those that worked or failed.',
          'Devoluciones logradas sobre logradas más fallidas.',
          'Retornos feitos sobre feitos mais falhos.',
        ),
      },
    ),
    alone(
      'service-level-gain',
      phrase('Service-level gain', 'Mejora del NS', 'Ganho de NS'),
      'service_level_up',
      'ratio',
      {
        good: 'up',
        definition: phrase(
          'What Wolkvox says that callbacks added to the service level.',
          'Lo que Wolkvox dice que las devoluciones sumaron al nivel de servicio.',
          'O que a Wolkvox diz que os retornos somaram ao nível de serviço.',
        ),
      },
    ),
    sum('accepted', phrase('Accepted', 'Aceptadas', 'Aceitas'), 'customer_say_yes', 'count', {
      detail: true,
    }),
    sum('declined', phrase('Declined', 'Rechazadas', 'Recusadas'), 'customer_say_no', 'count', {
      detail: true,
    }),
    sum(
      'recalled',
      phrase('Callbacks made', 'Devoluciones logradas', 'Retornos feitos'),
      'recall_ok',
      'count',
      { detail: true },
    ),
    measure(
      'attempted',
      phrase('Callbacks tried', 'Devoluciones intentadas', 'Retornos tentados'),
      'count',
      { kind: 'sum', column: 'recall_ok', plus: ['recall_fail'] },
      { detail: true },
    ),
  ],
  breakdowns: [bySkillId],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_3',
}
