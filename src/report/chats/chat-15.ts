import { column } from '../declaration/column.ts'
import type { Report } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const chat15: Report = {
  api: 'chat_15',
  family: 'chats',
  grain: 'aggregate',
  title: phrase(
    'Chats from ads: bot or agent',
    'Chats desde anuncios: bot o agente',
    'Chats de anúncios: robô ou agente',
  ),
  things: phrase('chats from ads', 'chats desde anuncios', 'chats vindos de anúncios'),
  words: {
    en: ['click to whatsapp', 'click to whatsapp summary', 'ads summary', 'ad chats'],
    es: ['clic a whatsapp', 'click to whatsapp', 'consolidado de anuncios'],
    pt: ['clique para whatsapp', 'click to whatsapp', 'resumo de anúncios'],
  },
  asks: {
    'handover-rate': {
      en: ['chats from ads that reached an agent'],
      es: ['chats de anuncios que llegan a un agente'],
      pt: ['chats de anúncios que chegam a um agente'],
    },
    chats: {
      en: ['chats from ads bot or agent'],
      es: ['chats desde anuncios bot o agente'],
      pt: ['chats de anúncios robô ou agente'],
    },
  },
  parameters: [],
  columns: [
    column('ad_chatbot', 'count', phrase('Ads, kept by bots', 'Anuncios en el bot', 'Anúncios no robô')),
    column('ad_agents', 'count', phrase('Ads, reached agents', 'Anuncios con agente', 'Anúncios com agente')),
    column(
      'post_chatbot',
      'count',
      phrase('Posts, kept by bots', 'Publicaciones en el bot', 'Publicações no robô'),
    ),
    column(
      'post_agents',
      'count',
      phrase('Posts, reached agents', 'Publicaciones con agente', 'Publicações com agente'),
    ),
    column('total_chatbot', 'count', phrase('Kept by bots', 'En el bot', 'No robô')),
    column('total_agents', 'count', phrase('Reached agents', 'Con agente', 'Com agente')),
  ],
  measures: [
    measure('chats', phrase('Chats from ads', 'Chats desde anuncios', 'Chats vindos de anúncios'), 'count', {
      kind: 'sum',
      column: 'total_chatbot',
      plus: ['total_agents'],
    }),
    ratio(
      'handover-rate',
      phrase('Reached an agent', '% que pasa a agente', '% que chega ao agente'),
      'agents',
      'chats',
      'ratio',
      {
        definition: phrase(
          'Chats from ads that reached an agent, over all chats from ads.',
          'Chats de anuncios que llegaron a un agente, sobre todos los de anuncios.',
          'Chats de anúncios que chegaram a um agente, sobre todos os de anúncios.',
        ),
      },
    ),
    measure('from-ads', phrase('From ads', 'Desde anuncios', 'De anúncios'), 'count', {
      kind: 'sum',
      column: 'ad_chatbot',
      plus: ['ad_agents'],
    }),
    measure('from-posts', phrase('From posts', 'Desde publicaciones', 'De publicações'), 'count', {
      kind: 'sum',
      column: 'post_chatbot',
      plus: ['post_agents'],
    }),
    sum('agents', phrase('Reached agents', 'Con agente', 'Com agente'), 'total_agents', 'count', {
      detail: true,
    }),
    sum('bots', phrase('Kept by bots', 'En el bot', 'No robô'), 'total_chatbot', 'count', { detail: true }),
  ],
  breakdowns: [],
  defaultPeriod: 'yesterday',
  sibling: 'chat_14',
}
