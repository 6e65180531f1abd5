import { listed } from '../listed.ts'
import type { Words } from '../words.ts'
import { isMasculine } from './when.ts'

const ordinals = ['primeiro', 'segundo', 'terceiro', 'quarto', 'quinto']

function nth(index: number): string {
  return ordinals[index - 1] ?? 'último'
}

/** The last of a month is -1. */
function monthDays(days: readonly number[]): string {
  const numbers = days.filter((day) => day !== -1).map(String)
  const groups = [
    ...(numbers.length === 0
      ? []
      : [`${numbers.length > 1 ? 'nos dias' : 'no dia'} ${listed(numbers, 'e')}`]),
    ...(days.includes(-1) ? ['no último dia'] : []),
  ]
  return listed(groups, 'e')
}

export const digests: Words['digests'] = {
  everyDay: 'todos os dias',
  workdays: 'de segunda a sexta',
  weekdays: (names) =>
    listed(
      names.map((name) => `${isMasculine(name) ? 'todo' : 'toda'} ${name}`),
      'e',
    ),
  monthDays: (days) => `${monthDays(days)} de cada mês`,
  nthWeekday: (index, weekday) =>
    isMasculine(weekday)
      ? `no ${nth(index)} ${weekday} de cada mês`
      : `na ${nth(index).replace(/o$/, 'a')} ${weekday} de cada mês`,
  workingDay: (index) => `no ${nth(index)} dia útil de cada mês`,
  at: (clocks) => `às ${clocks}`,
  spaced: (every, from, to) => `a cada ${every} das ${from} às ${to}`,
  hours: (n) => (n === 1 ? 'hora' : `${n} horas`),
  minutes: (n) => `${n} minutos`,
  exceptHolidays: (country) => `sem feriados (${country})`,
  list: (items) => listed(items, 'e'),
  by: (labels) => `por ${listed(labels, 'e')}`,
  rereads: (words) => `“${words}”, contado a partir de cada envio`,
  always: (span) => `sempre ${span}`,
  thatMoment: 'o momento de cada envio',
  usualDay: { today: 'o dia de cada envio', yesterday: 'o dia anterior a cada envio' },
  propose: (title) => `Ativo o resumo “${title}”?`,
  postsHere: 'Será publicado neste canal.',
  postsIn: (name) => `Será publicado em #${name}.`,
  postsInChannel: 'Será publicado em',
  postsToYou: 'Chega para você por mensagem direta.',
  postsToOwner: 'Chega para o responsável por mensagem direta.',
  namesHidden:
    'Em um canal os agentes aparecem sem nome: “Agente 1”, “Agente 2”. Para ver os nomes, escolha “Mudar” e receba por mensagem direta.',
  inYourTime: (when, clock) => `${when} (${clock} para você)`,
  next: (runs) => `Próximos envios: ${runs}`,
  noNext: 'nenhum',
  preview: 'O que ele diria agora',
  previewLater: 'Agora não consigo mostrar uma prévia. Você pode ativar o resumo mesmo assim.',
  accepted: (title, rule) => `“${title}”, ${rule}. Preparo uma prévia e depois você decide.`,
  fixedDates:
    'Estas datas são as mesmas em todos os envios. Com “Mudar” você usa um período que avança, como ontem.',
  notInChannel: 'Ainda não posso publicar lá. Me convide com /invite nesse canal e clique em “Ativar”.',
  channelGone: 'Não encontro esse canal. Escolha outro com “Mudar”.',
  channelUnknown: (name) =>
    `Não conheço #${name}. Escolha o canal na lista que o Slack oferece ao digitar, ou use “Mudar”.`,
  started: (title, next) => `“${title}” está ativo. Primeiro envio: ${next}.`,
  startedAlready: (title, next) => `“${title}” já está ativo. Próximo envio: ${next}.`,
  discarded: (title) => `“${title}” foi descartado. Nada será publicado.`,
  changed: (title) => `As mudanças em “${title}” foram salvas.`,
  unknownDigest: 'Este resumo não existe mais.',
  notYours: (owner) => `Só ${owner} ou um administrador pode mudar este resumo.`,
  pausedByYou: (title) => `“${title}” está em pausa. Nada será publicado até alguém retomar.`,
  resumed: (title, next) => `“${title}” está ativo de novo. Próximo envio: ${next}.`,
  running: (title) => `“${title}” está a caminho, fora do horário.`,
  deleted: (title) => `“${title}” foi excluído. Você pode recuperá-lo por 30 dias.`,
  restored: (title, next) => `“${title}” está de volta. Próximo envio: ${next}.`,
  handedOver: (title, name) => `“${title}” agora é de ${name}.`,
  yoursNow: (title, by) => `${by} passou o resumo “${title}” para você.`,
  paused: {
    'channel-closed': (title) => `Pausei “${title}”: não posso mais publicar no canal dele.`,
    'owner-gone': (title) => `Pausei “${title}”: o responsável saiu.`,
    failing: (title) => `Pausei “${title}”: falhou cinco vezes seguidas.`,
    'account-gone': (title) => `Pausei “${title}”: a conta dele não está mais configurada.`,
    'one-customer': (title) =>
      `Pausei “${title}”: é sobre um único cliente, e isso eu só digo a supervisores, por mensagem direta.`,
  },
  pausedNow: 'Retome quando a causa estiver resolvida, ou edite o resumo.',
  notTaken: (title) => `O Slack não está aceitando “${title}” agora. Continuo tentando.`,
  undeliverable: (title) => `Não consegui publicar “${title}”. Tento de novo no próximo envio.`,
  lists: {
    mine: (n) => `Seus resumos agendados (${n})`,
    channel: (n) => `Resumos agendados deste canal (${n})`,
    all: (n) => `Todos os resumos agendados (${n})`,
  },
  none: {
    mine: 'Você ainda não tem resumos agendados.',
    channel: 'Este canal ainda não tem resumos agendados.',
    all: 'Ainda não há resumos agendados.',
  },
  howToMake:
    'Peça um com suas palavras, por exemplo: “agende os chats encerrados de ontem por canal de segunda a sexta às 8h”.',
  deeds: {
    pause: { one: 'Pauso este resumo?', several: 'Qual resumo devo pausar?' },
    resume: { one: 'Retomo este resumo?', several: 'Qual resumo devo retomar?' },
    edit: { one: 'Mudamos este resumo?', several: 'Qual resumo você quer mudar?' },
    delete: { one: 'Excluo este resumo?', several: 'Qual resumo devo excluir?' },
  },
  noneFor: {
    pause: 'Você não tem resumos ativos.',
    resume: 'Você não tem resumos pausados.',
    edit: 'Você ainda não tem resumos.',
    delete: 'Você ainda não tem resumos.',
  },
  nextRun: (when, zone) => `próximo envio: ${when} (${zone})`,
  isPaused: 'em pausa',
  pauseReason: {
    'channel-closed': 'em pausa: o canal está fechado para mim',
    'owner-gone': 'em pausa: o responsável saiu',
    failing: 'em pausa: falhou cinco vezes seguidas',
    'account-gone': 'em pausa: a conta não está mais configurada',
    'one-customer': 'em pausa: é sobre um único cliente, e isso só vai na mensagem direta de um supervisor',
  },
  isDeleted: 'excluído',
  lastRun: (outcome, when) => `último envio: ${when}, ${outcome}`,
  notRunYet: 'nenhum envio ainda',
  outcome: (isGood, at) => (isGood ? `publicado${at === undefined ? '' : ` às ${at}`}` : 'falhou'),
  owner: (name) => `responsável: ${name}`,
  page: (page, of) => `Página ${page} de ${of}`,
  late: (due, posted) => `Previsto: ${due}. Publicado: ${posted}, porque fiquei fora do ar.`,
  waited: (due, posted) => `Previsto: ${due}. Publicado: ${posted}, porque a Wolkvox não respondeu antes.`,
  missed: (slots, more) =>
    `Não publicado, porque fiquei fora do ar: ${slots}${more > 0 ? ` e mais ${more}` : ''}.`,
  waiting: (title, due) =>
    `“${title}” estava previsto para as ${due}, mas a Wolkvox não responde. Quando ela responder, esta mensagem vira o resumo.`,
  gaveUp: (title, due) =>
    `“${title}” estava previsto para as ${due}, mas a Wolkvox não respondeu a tempo. O próximo envio continua marcado.`,
  extra: (name) => `Enviado fora do horário por ${name}.`,
  askInThread: (example) => `Pergunte na conversa, por exemplo “${example}”.`,
  ofSchedule: (rule, next) => `Resumo agendado: ${rule}; próximo envio: ${next}`,
  drivenBy: (name, change) => `principalmente ${name} (${change})`,
  buttons: {
    start: 'Ativar',
    postHere: 'Melhor neste canal',
    change: 'Mudar',
    discard: 'Descartar',
    pause: 'Pausar',
    resume: 'Retomar',
    run: 'Enviar agora',
    edit: 'Editar',
    handOver: 'Passar para outra pessoa',
    delete: 'Excluir o agendamento',
    restore: 'Recuperar',
    manage: 'Gerenciar…',
    mine: 'Meus resumos agendados',
    channel: 'Os deste canal',
    all: 'Todos',
    previous: 'Anterior',
    next: 'Próxima',
    new: 'Novo resumo',
  },
  form: {
    newTitle: 'Agendar um resumo',
    editTitle: 'Editar o resumo',
    handOverTitle: 'Passar o resumo',
    submit: 'Ver prévia',
    save: 'Salvar',
    intro: 'Você verá o que ele diria antes de ativar.',
    title: 'Nome',
    questions: 'Relatórios deste resumo',
    more: 'Adicionar relatórios',
    moreHint: 'Uma pergunta por linha, por exemplo: chats encerrados de ontem por canal',
    firstMore: 'Relatórios',
    days: 'Dias',
    asNow: (rule) => `Como está: ${rule}`,
    day: {
      daily: 'Todos os dias',
      workdays: 'De segunda a sexta',
      weekly: 'Alguns dias da semana (escolha abaixo)',
      first: 'Dia 1 do mês',
      fifteenth: 'Dia 15 do mês',
      last: 'O último dia do mês',
      fortnight: 'Dias 1 e 16',
      working: 'O primeiro dia útil do mês',
    },
    weekdays: 'Dias da semana',
    weekdaysHint: 'Só para “alguns dias da semana”.',
    time: 'Hora',
    words: 'Ou quando, com suas palavras',
    wordsHint: 'Por exemplo: a cada 2 horas das 8 às 18 de segunda a sexta. Substitui os dias e a hora.',
    zone: 'Fuso horário',
    zoneHint: 'Por exemplo São Paulo ou America/Sao_Paulo',
    holidays: 'Pular os feriados de',
    noHolidays: 'Nenhum país: enviar também em feriados',
    place: 'Canal',
    placeHint: 'Deixe vazio para receber por mensagem direta.',
    newOwner: 'Novo responsável',
    problem: {
      weekdays: 'Escolha pelo menos um dia da semana.',
      time: 'Escolha uma hora.',
      words:
        'Não entendo quando. Tente “de segunda a sexta às 8h”. Deixe pelo menos cinco minutos entre envios.',
      zone: 'Não conheço esse fuso horário. Escreva uma cidade grande ou um país, ou um fuso como America/Sao_Paulo.',
      never: 'Nenhuma data atende a isso. Confira os dias.',
      questions: 'Um resumo tem pelo menos um relatório.',
      person: 'Escolha alguém do seu workspace que possa me usar: convidados não podem.',
      alreadyOwner: 'Essa pessoa já é a responsável. Escolha outra.',
      admins: 'Só o responsável ou um administrador pode fazer isso.',
      supervisor: 'É sobre um único cliente: escolha um supervisor.',
    },
    notUnderstood: (line) => `Não entendo “${line}”. Escreva qual relatório e de quando.`,
    whichAccount: (line, accounts) => `Diga a conta em “${line}”: ${accounts.join(', ')}.`,
  },
}
