import type { Phrase } from '../../words/language.ts'
import type { Family } from './declaration.ts'

/** The headings under which the catalogue is browsed. */
export const families: Readonly<Record<Family, Phrase>> = {
  live: { en: 'Right now', es: 'En este momento', pt: 'Neste momento' },
  agents: { en: 'Agents', es: 'Agentes', pt: 'Agentes' },
  skills: { en: 'Skills', es: 'Skills', pt: 'Filas' },
  calls: { en: 'Calls', es: 'Llamadas', pt: 'Chamadas' },
  dispositions: { en: 'Dispositions', es: 'Tipificaciones', pt: 'Tabulações' },
  ivr: { en: 'Routing and IVR', es: 'Enrutamiento e IVR', pt: 'Roteamento e URA' },
  quality: { en: 'Quality', es: 'Calidad', pt: 'Qualidade' },
  campaigns: { en: 'Campaigns', es: 'Campañas', pt: 'Campanhas' },
  chats: { en: 'Chats', es: 'Chats', pt: 'Chats' },
  speech: { en: 'Speech analytics', es: 'Analítica de voz', pt: 'Análise de fala' },
  copilot: { en: 'Copilot', es: 'Copilot', pt: 'Copilot' },
}
