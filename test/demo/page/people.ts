import type { Conversation, Person } from '../../../demo/slack/workspace.ts'

const member = { isAdmin: false, isGuest: false, isBot: false }
const bogota = { tz: 'America/Bogota', locale: 'es-LA' }

export const bot: Person = {
  ...member,
  ...bogota,
  id: 'U9',
  name: 'wolkvox_reports',
  realName: 'Wolkvox Reports',
  title: '',
  isBot: true,
}

export const slackbot: Person = { ...bot, id: 'USLACKBOT', name: 'slackbot', realName: 'Slackbot' }

export const people: readonly Person[] = [
  {
    ...member,
    ...bogota,
    id: 'U1',
    name: 'ana',
    realName: 'Ana Gómez',
    title: 'Supervisor, Bogotá',
    isAdmin: true,
  },
  { ...member, ...bogota, id: 'U2', name: 'luis', realName: 'Luis Herrera', title: 'Agent, Bogotá' },
  {
    ...member,
    id: 'U3',
    name: 'emily',
    realName: 'Emily Carter',
    title: 'Operations lead, New York',
    tz: 'America/New_York',
    locale: 'en-US',
  },
  {
    ...member,
    id: 'U4',
    name: 'joao',
    realName: 'João Silva',
    title: 'Coordinator, São Paulo',
    tz: 'America/Sao_Paulo',
    locale: 'pt-BR',
  },
]

const everybody = ['U1', 'U2', 'U3', 'U4']

export const allConversations: readonly Conversation[] = [
  { id: 'C1', kind: 'channel', name: 'operacion', members: [...everybody, 'U9'], isArchived: false },
  { id: 'C2', kind: 'channel', name: 'chats', members: [...everybody, 'U9'], isArchived: false },
  { id: 'C3', kind: 'private', name: 'supervisores', members: ['U1', 'U4'], isArchived: false },
  { id: 'D1', kind: 'im', name: 'U9', members: ['U1', 'U9'], isArchived: false },
  { id: 'D2', kind: 'im', name: 'U2', members: ['U1', 'U2'], isArchived: false },
]
