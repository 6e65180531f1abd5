import type { Language } from './language.ts'

/** What is said beside answers: giving up, settings, App Home, and what is remembered. */
export interface TalkWords {
  readonly cancelled: string
  readonly cancelledNow: string
  readonly notYours: string
  readonly over: string
  /** What concerns one customer, contact, session or agent, asked by somebody who is no supervisor. */
  readonly casesForSupervisors: string
  /** The same, asked by a supervisor where others read. */
  readonly caseSentPrivately: string
  readonly sentPrivately: string
  readonly about: {
    readonly title: string
    readonly question: string
    readonly hint: string
    readonly empty: string
  }
  readonly form: {
    readonly parameter: string
    readonly parameterHint: string
    readonly needs: (parameter: string) => string
    readonly unknown: string
  }
  readonly settings: {
    readonly title: string
    readonly forYou: string
    readonly forChannel: string
    readonly onlyChannel: string
    readonly language: string
    readonly languageNote: string
    readonly asInSlack: string
    readonly account: string
    readonly accountNote: string
    readonly lastAsked: string
    readonly weekStart: string
    readonly weekStartNote: string
    readonly monday: string
    readonly sunday: string
    readonly now: (value: string) => string
    readonly notSet: string
    readonly choose: string
    readonly changed: (name: string, value: string) => string
    readonly changedForChannel: (name: string, value: string) => string
    readonly unknown: string
  }
  readonly forget: string
  readonly forgotten: string
  readonly home: {
    readonly title: (name: string) => string
    readonly intro: string
    readonly lately: string
    readonly nothingLately: string
    readonly again: string
    readonly digests: string
    readonly noDigests: string
    readonly allDigests: string
    readonly examples: string
    readonly ask: string
    readonly accounts: string
    readonly idle: string
    readonly running: (title: string, waiting: number) => string
    readonly waiting: (waiting: number) => string
    readonly closed: (clock: string) => string
    readonly left: (calls: string) => string
    readonly catalogue: string
    readonly settings: string
  }
}

export const talk: Readonly<Record<Language, TalkWords>> = {
  en: {
    cancelled: 'Cancelled.',
    cancelledNow: 'Cancelled. I will not look it up.',
    notYours: 'Only the person who asked, or an admin, can cancel it.',
    over: 'That one is answered already, so there is nothing left to cancel.',
    casesForSupervisors:
      'Only supervisors see single customers, contacts, sessions or agents. I can give you the totals: leave out the id or the name.',
    caseSentPrivately: 'This is about one case, so I answer in your DM.',
    sentPrivately: 'I answer in your DM.',
    about: {
      title: 'Ask about this',
      question: 'What do you want to know?',
      hint: 'A report, and when. The answer goes to the thread of this message.',
      empty: 'Write a question first.',
    },
    form: {
      parameter: 'Number or name',
      parameterHint: 'Only for reports that need one: a campaign, a skill, an id. Leave it empty otherwise.',
      needs: (parameter) => `This report needs: ${parameter}.`,
      unknown: 'Choose a report from the list.',
    },
    settings: {
      title: 'Settings',
      forYou: 'For you',
      forChannel: 'For this channel',
      onlyChannel: 'Your own settings: /report settings',
      language: 'Language',
      languageNote: 'I answer in the language that you write in. This is for when I cannot tell.',
      asInSlack: 'As in Slack',
      account: 'Account',
      accountNote: 'The one I ask when you name none.',
      lastAsked: 'The one asked last',
      weekStart: 'The week begins on',
      weekStartNote: 'For “this week” and “last week”.',
      monday: 'Monday',
      sunday: 'Sunday',
      now: (value) => `Now: ${value}`,
      notSet: 'Not set',
      choose: 'Change',
      changed: (name, value) => `Noted for you. ${name}: ${value}.`,
      changedForChannel: (name, value) => `Noted for this channel. ${name}: ${value}.`,
      unknown: 'That choice is not there any more. Open the settings again.',
    },
    forget: 'Forget my questions',
    forgotten:
      'Done: I have forgotten your questions and your ratings. The buttons under your earlier answers no longer work.',
    home: {
      title: (name) => `Hello, ${name}`,
      intro: 'Ask me here in Messages, with /report, or by mentioning me in a channel.',
      lately: 'What you asked lately',
      nothingLately: 'Nothing yet. Try one of the examples below.',
      again: 'Ask again',
      digests: 'Your digests',
      noDigests: 'None yet. Ask for one like this: “closed chats every weekday at 8”.',
      allDigests: 'All digests',
      examples: 'For example',
      ask: 'Ask',
      accounts: 'Accounts',
      idle: 'Free: your question goes first.',
      running: (title, waiting) => `Looking up ${title}.${waiting > 0 ? ` ${waiting} waiting.` : ''}`,
      waiting: (waiting) => `${waiting} waiting.`,
      closed: (clock) => `Wolkvox takes no questions until ${clock}.`,
      left: (calls) => `${calls} calls left today.`,
      catalogue: 'All reports',
      settings: 'Settings',
    },
  },
  es: {
    cancelled: 'Cancelado.',
    cancelledNow: 'Cancelado. Ya no lo voy a buscar.',
    notYours: 'Solo puede cancelarlo quien preguntó, o un admin.',
    over: 'Esa ya tiene respuesta, así que no queda nada por cancelar.',
    casesForSupervisors:
      'Solo los supervisores ven clientes, contactos, sesiones o agentes uno por uno. A ti te puedo dar los totales: quita el id o el nombre.',
    caseSentPrivately: 'Esto es sobre un solo caso, así que te respondo por DM.',
    sentPrivately: 'Te respondo por DM.',
    about: {
      title: 'Preguntar sobre esto',
      question: '¿Qué quieres saber?',
      hint: 'Un reporte, y cuándo. La respuesta va al hilo de este mensaje.',
      empty: 'Primero escribe una pregunta.',
    },
    form: {
      parameter: 'Número o nombre',
      parameterHint:
        'Solo para los reportes que lo necesitan: una campaña, un skill, un id. Si no, déjalo vacío.',
      needs: (parameter) => `Este reporte necesita: ${parameter}.`,
      unknown: 'Elige un reporte de la lista.',
    },
    settings: {
      title: 'Ajustes',
      forYou: 'Para ti',
      forChannel: 'Para este canal',
      onlyChannel: 'Tus propios ajustes: /reporte ajustes',
      language: 'Idioma',
      languageNote: 'Respondo en el idioma en que escribes. Esto es para cuando no lo puedo saber.',
      asInSlack: 'Como en Slack',
      account: 'Cuenta',
      accountNote: 'La que consulto cuando no nombras ninguna.',
      lastAsked: 'La última consultada',
      weekStart: 'La semana empieza el',
      weekStartNote: 'Para «esta semana» y «la semana pasada».',
      monday: 'Lunes',
      sunday: 'Domingo',
      now: (value) => `Ahora: ${value}`,
      notSet: 'Sin definir',
      choose: 'Cambiar',
      changed: (name, value) => `Anotado para ti. ${name}: ${value}.`,
      changedForChannel: (name, value) => `Anotado para este canal. ${name}: ${value}.`,
      unknown: 'Esa opción ya no existe. Abre los ajustes otra vez.',
    },
    forget: 'Olvidar mis preguntas',
    forgotten:
      'Listo: olvidé tus preguntas y tus calificaciones. Los botones de tus respuestas anteriores ya no funcionan.',
    home: {
      title: (name) => `Hola, ${name}`,
      intro: 'Pregúntame aquí en Mensajes, con /reporte, o mencionándome en un canal.',
      lately: 'Lo que preguntaste hace poco',
      nothingLately: 'Nada todavía. Prueba uno de los ejemplos de abajo.',
      again: 'Preguntar otra vez',
      digests: 'Tus resúmenes programados',
      noDigests: 'Ninguno todavía. Pide uno así: «chats cerrados de lunes a viernes a las 8».',
      allDigests: 'Todos los resúmenes',
      examples: 'Por ejemplo',
      ask: 'Preguntar',
      accounts: 'Cuentas',
      idle: 'Libre: tu pregunta va de primera.',
      running: (title, waiting) => `Buscando ${title}.${waiting > 0 ? ` ${waiting} en espera.` : ''}`,
      waiting: (waiting) => `${waiting} en espera.`,
      closed: (clock) => `Wolkvox no recibe consultas hasta las ${clock}.`,
      left: (calls) => `Quedan ${calls} consultas hoy.`,
      catalogue: 'Todos los reportes',
      settings: 'Ajustes',
    },
  },
  pt: {
    cancelled: 'Cancelado.',
    cancelledNow: 'Cancelado. Não vou mais buscar.',
    notYours: 'Só quem perguntou, ou um admin, pode cancelar.',
    over: 'Essa já tem resposta, então não há mais o que cancelar.',
    casesForSupervisors:
      'Só supervisores veem clientes, contatos, sessões ou agentes um a um. Posso dar os totais: tire o id ou o nome.',
    caseSentPrivately: 'Isto é sobre um caso só, então respondo na sua DM.',
    sentPrivately: 'Respondo na sua DM.',
    about: {
      title: 'Perguntar sobre isto',
      question: 'O que você quer saber?',
      hint: 'Um relatório, e quando. A resposta vai para a conversa desta mensagem.',
      empty: 'Escreva uma pergunta primeiro.',
    },
    form: {
      parameter: 'Número ou nome',
      parameterHint:
        'Só para os relatórios que precisam: uma campanha, um skill, um id. Se não, deixe vazio.',
      needs: (parameter) => `Este relatório precisa de: ${parameter}.`,
      unknown: 'Escolha um relatório da lista.',
    },
    settings: {
      title: 'Configurações',
      forYou: 'Para você',
      forChannel: 'Para este canal',
      onlyChannel: 'As suas próprias: /relatorio configurações',
      language: 'Idioma',
      languageNote: 'Respondo no idioma em que você escreve. Isto vale quando não dá para saber.',
      asInSlack: 'Como no Slack',
      account: 'Conta',
      accountNote: 'A que eu consulto quando você não diz nenhuma.',
      lastAsked: 'A última consultada',
      weekStart: 'A semana começa',
      weekStartNote: 'Para «esta semana» e «semana passada».',
      monday: 'Segunda-feira',
      sunday: 'Domingo',
      now: (value) => `Agora: ${value}`,
      notSet: 'Não definido',
      choose: 'Mudar',
      changed: (name, value) => `Anotado para você. ${name}: ${value}.`,
      changedForChannel: (name, value) => `Anotado para este canal. ${name}: ${value}.`,
      unknown: 'Essa opção não existe mais. Abra as configurações de novo.',
    },
    forget: 'Esquecer minhas perguntas',
    forgotten:
      'Pronto: esqueci suas perguntas e avaliações. Os botões das suas respostas anteriores não funcionam mais.',
    home: {
      title: (name) => `Olá, ${name}`,
      intro: 'Pergunte aqui em Mensagens, com /relatorio, ou me mencionando em um canal.',
      lately: 'O que você perguntou há pouco',
      nothingLately: 'Nada ainda. Experimente um dos exemplos abaixo.',
      again: 'Perguntar de novo',
      digests: 'Seus resumos programados',
      noDigests: 'Nenhum ainda. Peça assim: «chats encerrados de segunda a sexta às 8h».',
      allDigests: 'Todos os resumos',
      examples: 'Por exemplo',
      ask: 'Perguntar',
      accounts: 'Contas',
      idle: 'Livre: a sua pergunta é a primeira.',
      running: (title, waiting) => `Buscando ${title}.${waiting > 0 ? ` ${waiting} na fila.` : ''}`,
      waiting: (waiting) => `${waiting} na fila.`,
      closed: (clock) => `O Wolkvox não recebe consultas até as ${clock}.`,
      left: (calls) => `Restam ${calls} consultas hoje.`,
      catalogue: 'Todos os relatórios',
      settings: 'Configurações',
    },
  },
}
