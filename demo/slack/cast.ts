import type { Conversation, Person, Team, UserGroup } from './workspace.ts'

export const defaultTeam: Team = { id: 'T0DEMO', name: 'Contacto Andino', domain: 'contacto-andino' }

export const app = { id: 'A0REPORTS', botId: 'B0REPORTS', botUserId: 'U0REPORTS' } as const

const fullMember = { isAdmin: false, isGuest: false, isBot: false } as const

export const slackbot: Person = {
  ...fullMember,
  id: 'USLACKBOT',
  name: 'slackbot',
  realName: 'Slackbot',
  title: '',
  tz: 'America/Los_Angeles',
  locale: 'en-US',
  isBot: true,
}

export function botPerson(botName: string): Person {
  return {
    ...fullMember,
    id: app.botUserId,
    name: botName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
    realName: botName,
    title: '',
    tz: 'America/Bogota',
    locale: 'en-US',
    isBot: true,
  }
}

export const defaultPeople: readonly Person[] = [
  {
    ...fullMember,
    id: 'U0ANA',
    name: 'ana',
    realName: 'Ana Gómez',
    title: 'Supervisor, Bogotá',
    tz: 'America/Bogota',
    locale: 'es-LA',
    isAdmin: true,
  },
  {
    ...fullMember,
    id: 'U0LUIS',
    name: 'luis',
    realName: 'Luis Herrera',
    title: 'Asesor, Bogotá',
    tz: 'America/Bogota',
    locale: 'es-LA',
  },
  {
    ...fullMember,
    id: 'U0EMILY',
    name: 'emily',
    realName: 'Emily Carter',
    title: 'Operations lead, New York',
    tz: 'America/New_York',
    locale: 'en-US',
  },
  {
    ...fullMember,
    id: 'U0JOAO',
    name: 'joao',
    realName: 'João Silva',
    title: 'Supervisor, São Paulo',
    tz: 'America/Sao_Paulo',
    locale: 'pt-BR',
  },
  {
    ...fullMember,
    id: 'U0GUEST',
    name: 'marta',
    realName: 'Marta Ruiz',
    title: 'Agencia, Bogotá',
    tz: 'America/Bogota',
    locale: 'es-LA',
    isGuest: true,
  },
  {
    ...fullMember,
    id: 'U0SOFIA',
    name: 'sofia',
    realName: 'Sofía Duarte',
    title: 'Sistemas, Bogotá',
    tz: 'America/Bogota',
    locale: 'es-LA',
    isAdmin: true,
  },
  {
    ...fullMember,
    id: 'U0PEDRO',
    name: 'pedro',
    realName: 'Pedro Nieto',
    title: 'Supervisor hasta junio',
    tz: 'America/Bogota',
    locale: 'es-LA',
    isDeactivated: true,
  },
]

export const defaultUserGroups: readonly UserGroup[] = [
  { id: 'S0SUPERVISORES', handle: 'supervisores', name: 'Supervisores', members: ['U0ANA', 'U0JOAO'] },
]

export const defaultConversations: readonly Conversation[] = [
  {
    id: 'C0OPERACION',
    kind: 'channel',
    name: 'operacion',
    members: ['U0ANA', 'U0LUIS', 'U0EMILY', 'U0JOAO', 'U0GUEST', 'U0SOFIA', app.botUserId],
    isArchived: false,
  },
  {
    id: 'C0CHATS',
    kind: 'channel',
    name: 'chats',
    members: ['U0ANA', 'U0LUIS', 'U0JOAO', app.botUserId],
    isArchived: false,
  },
  {
    id: 'C0GERENCIA',
    kind: 'channel',
    name: 'gerencia',
    members: ['U0ANA', 'U0EMILY', 'U0JOAO'],
    isArchived: false,
  },
  {
    id: 'C0SUPERVISORES',
    kind: 'private',
    name: 'supervisores',
    members: ['U0ANA', 'U0JOAO'],
    isArchived: false,
  },
]
