import type {
  Change,
  Conversation,
  Message,
  Person,
  SharedFile,
  View,
  Workspace,
} from '../../../demo/slack/workspace.ts'
import { bot, allConversations, people, slackbot } from './people.ts'

/** A workspace without a bot behind it: what is done to it is written down in `calls`. */
export interface MemoryWorkspace extends Workspace {
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[]
  post(message: Message): void
  show(view: View | undefined, person?: string): void
  keep(file: SharedFile & { readonly content: Buffer }): void
  tell(change: Change): void
  refuseWith(reason: Error): void
  /** The bot comes or goes. */
  connect(isThere: boolean): void
  /** From now on nothing is ever acknowledged. */
  hang(): void
}

export function createMemoryWorkspace(first: readonly Message[] = []): MemoryWorkspace {
  const messages = [...first]
  const files = new Map<string, SharedFile & { readonly content: Buffer }>()
  const views = new Map<string, View>()
  const listeners = new Set<(change: Change) => void>()
  const calls: { name: string; args: unknown[] }[] = []
  let isConnected = true
  let acknowledged = async (): Promise<void> => {}

  function tell(change: Change): void {
    for (const listener of listeners) listener(change)
  }

  function post(message: Message): void {
    const index = messages.findIndex((one) => one.channel === message.channel && one.ts === message.ts)
    if (index < 0) messages.push(message)
    else messages[index] = message
    tell({ kind: 'message', message })
  }

  function noted(name: string) {
    return async (...args: unknown[]): Promise<void> => {
      await acknowledged()
      calls.push({ name, args })
    }
  }

  function conversations(person: string): readonly Conversation[] {
    return allConversations.filter((one) => one.members.includes(person))
  }

  return {
    team: { id: 'T1', name: 'Contacto Andino', domain: 'contacto-andino' },
    bot: bot,
    slackbot: slackbot,
    get isBotConnected() {
      return isConnected
    },
    people: people satisfies readonly Person[],
    commands: [
      {
        command: '/report',
        description: 'Ask for a Wolkvox report',
        usageHint: 'closed chats by channel yesterday',
      },
      {
        command: '/reporte',
        description: 'Pide un reporte de Wolkvox',
        usageHint: 'chats cerrados por canal ayer',
      },
    ],
    shortcuts: [{ callbackId: 'ask_about', name: 'Ask about this', kind: 'message' }],
    calls,
    conversations,
    messages: (person, channel) =>
      messages.filter((one) => one.channel === channel && (one.ephemeralTo ?? person) === person),
    modal: (person) => views.get(`modal ${person}`),
    home: (person) => views.get(`home ${person}`),
    file: (_person, id) => files.get(id),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async say(person, channel, text, threadTs) {
      await noted('say')(person, channel, text, threadTs)
      const ts = `${(Date.now() / 1000).toFixed(3)}000`
      const message = { ts, channel, user: person, text, reactions: [], ...(threadTs && { threadTs }) }
      post(message)
      return message
    },
    edit: noted('edit'),
    remove: noted('remove'),
    command: noted('command'),
    click: noted('click'),
    clickInView: noted('clickInView'),
    shortcut: noted('shortcut'),
    submit: noted('submit'),
    dismiss: noted('dismiss'),
    openHome: noted('openHome'),
    async openDm(person) {
      await noted('openDm')(person)
      const dm = conversations(person).find(({ kind }) => kind === 'im')
      if (!dm) throw new Error(`${person} has no direct message`)
      return dm
    },
    invite: noted('invite'),
    kick: noted('kick'),
    react: noted('react'),
    unreact: noted('unreact'),
    post,
    tell,
    keep: (file) => void files.set(file.id, file),
    show(view, person = view?.person ?? 'U1') {
      if (view) views.set(`${view.kind} ${person}`, view)
      else views.delete(`modal ${person}`)
      tell({ kind: 'view', person, view })
    },
    connect(isThere) {
      isConnected = isThere
      tell({ kind: 'bot' })
    },
    refuseWith(reason) {
      acknowledged = async () => {
        throw reason
      }
    },
    hang() {
      acknowledged = () => new Promise(() => {})
    },
  }
}
