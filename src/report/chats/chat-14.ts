import { by, byAgentId, byCode, byFlow, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const chat14: Report = {
  api: 'chat_14',
  family: 'chats',
  grain: 'record',
  title: phrase(
    'Chats from ads in detail',
    'Detalle de chats desde anuncios',
    'Detalhe de chats vindos de anúncios',
  ),
  things: phrase('chats from ads', 'chats desde anuncios', 'chats vindos de anúncios'),
  words: {
    en: ['click to whatsapp detail', 'ads detail', 'chats from ads', 'ads that bring chats', 'chats by ad'],
    es: [
      'detalle de clic a whatsapp',
      'chats de anuncios',
      'pauta',
      'chats por anuncio',
      'anuncios que traen chats',
    ],
    pt: [
      'detalhe de clique para whatsapp',
      'chats de anúncios',
      'chats por anúncio',
      'anúncios que trazem chats',
    ],
  },
  parameters: [],
  columns: [
    column('source_url', 'url', phrase('Ad link', 'Enlace del anuncio', 'Link do anúncio')),
    column('source_type', 'category', phrase('Source', 'Origen', 'Origem'), {
      values: { ad: phrase('Ad', 'Anuncio', 'Anúncio'), post: phrase('Post', 'Publicación', 'Publicação') },
    }),
    column('source_id', 'id', phrase('Ad or post', 'Anuncio o publicación', 'Anúncio ou publicação')),
    column('chat_id', 'id', phrase('Chat', 'Chat', 'Chat')),
    columns.rpId,
    columns.agentId,
    column('media_type', 'category', phrase('Media', 'Medio', 'Mídia'), {
      values: { image: phrase('Image', 'Imagen', 'Imagem'), video: phrase('Video', 'Video', 'Vídeo') },
    }),
    column('media_url', 'url', phrase('Media link', 'Enlace del medio', 'Link da mídia')),
    columns.dateTime,
    columns.codAct,
  ],
  time: 'date',
  measures: [
    rows('chats', phrase('Chats from ads', 'Chats desde anuncios', 'Chats vindos de anúncios')),
    distinct(
      'ads',
      phrase('Ads and posts', 'Anuncios y publicaciones', 'Anúncios e publicações'),
      'source_id',
    ),
  ],
  breakdowns: [
    by('source', phrase('Source', 'Origen', 'Origem'), 'source_type'),
    by('ad', phrase('Ad or post', 'Anuncio o publicación', 'Anúncio ou publicação'), 'source_id'),
    by('media', phrase('Media', 'Medio', 'Mídia'), 'media_type'),
    byAgentId,
    byFlow,
    byCode,
    ...overTime,
  ],
  overview: [
    { by: ['source'], measures: ['chats'] },
    { by: ['ad'], measures: ['chats'], top: 10 },
    { by: ['code'], measures: ['chats'], top: 10 },
    { by: ['time'], measures: ['chats'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'chat_15',
}
