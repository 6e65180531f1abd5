import type { Words } from '../words.ts'

export const help: Words['help'] = {
  title: 'O que você pode perguntar',
  intro: 'Pergunte com suas palavras: qual relatório e de quando.',
  examples: 'Por exemplo',
  yesterday: 'ontem',
  now: 'agora',
  given: { campaign_id: 'da campanha 12345', agent_id: 'do agente 1001' },
  exampleQuestions: [
    'chats encerrados por canal ontem',
    'nível de serviço por fila hoje',
    'transferências de e-mail por agente na semana passada',
    'chamadas da URA por hora hoje comparado com ontem',
    'sessões do bot por canal nesta semana',
    'todas as campanhas preview ontem',
  ],
  outro:
    'Escreva só “/relatorio” para abrir um formulário. Em um canal, me mencione, também para continuar na conversa.',
  greeting: [
    'Respondo perguntas sobre o seu contact center com os relatórios da Wolkvox.',
    'Escreva “/relatorio chats encerrados por canal ontem” ou me mencione com uma pergunta.',
    'Escreva “/relatorio ajuda” para ver tudo o que pode perguntar.',
  ],
}
