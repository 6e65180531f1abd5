import type { Words } from '../words.ts'

export const help: Words['help'] = {
  title: 'Lo que puedes preguntar',
  intro: 'Pregunta con tus palabras: qué reporte y de cuándo.',
  examples: 'Por ejemplo',
  yesterday: 'ayer',
  now: 'ahora',
  given: { campaign_id: 'de la campaña 12345', agent_id: 'del agente 1001' },
  exampleQuestions: [
    'chats cerrados por canal ayer',
    'nivel de servicio por skill hoy',
    'traslados de correos por agente la semana pasada',
    'llamadas del IVR por hora hoy comparado con ayer',
    'sesiones del bot por canal esta semana',
    'todas las campañas preview ayer',
  ],
  outro:
    'Escribe solo «/reporte» para abrir un formulario. En un canal, mencióname, también para seguir en el hilo.',
  greeting: [
    'Respondo preguntas sobre tu contact center con los reportes de Wolkvox.',
    'Escribe «/reporte chats cerrados por canal ayer» o mencióname con una pregunta.',
    'Escribe «/reporte ayuda» para ver todo lo que puedes preguntar.',
  ],
}
