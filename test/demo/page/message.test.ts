import { createElement as h, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { message } from '../../../demo/page/screen/message.ts'
import type { Message } from '../../../demo/slack/workspace.ts'
import { readable, viewerNamed } from './draw.ts'
import { createMemoryWorkspace } from './memory-workspace.ts'

const sent: Message = { ts: '1773752400.000100', channel: 'C1', user: 'U9', text: 'Here', reactions: [] }
const hostile = '<img src=x onerror=alert(1)>'

function drawn(given: Partial<Message>, content = 'a,b\n1,2\n'): string {
  const workspace = createMemoryWorkspace()
  for (const file of given.files ?? []) workspace.keep({ ...file, content: Buffer.from(content) })
  const row = { message: { ...sent, ...given }, isCompact: false, status: '' }
  const replies = { count: 0, lastTs: sent.ts, people: [] }
  const viewer = { ...viewerNamed('ana'), workspace }
  return renderToStaticMarkup(h(Fragment, null, message({ ...row, replies }, viewer)))
}

function file(name: string, mimetype: string, size = 2_048) {
  return { id: 'F1', name, title: 'Closed chats', mimetype, size }
}

describe('a file in a message', () => {
  it('is a card with its name, kind and size, and a way to keep it', () => {
    const html = drawn({ files: [file('chats.xlsx', 'application/x')] })
    expect(readable(html)).toContain('chats.xlsx · XLSX · 2 KB')
    expect(html).toContain('aria-label="Descargar chats.xlsx"')
    expect(html).toContain('href="/file/F1?person=U1"')
  })

  it('shows the first rows of a CSV and how many more there are', () => {
    const content = `Channel;Chats\n${'WhatsApp;12\n'.repeat(9)}`
    const html = drawn({ files: [file('chats.csv', 'text/csv')] }, content)
    expect(html).toContain('<th scope="col" class="align-right">Chats</th>')
    expect(html.match(/<td class="align-left">WhatsApp<\/td>/g)).toHaveLength(5)
    expect(readable(html)).toContain('4 filas más en el archivo')
  })

  it('cannot bring markup along', () => {
    const html = drawn(
      { files: [{ ...file(hostile, 'text/csv'), title: hostile }] },
      `${hostile}\n${hostile}\n`,
    )
    expect(html).not.toContain('<img')
  })
})

describe('a message', () => {
  it('offers to stop, to praise and to object, and the shortcut in its menu', () => {
    const html = drawn({})
    const reactions = [...html.matchAll(/class="tool" [^>]*data-react="([^"]+)"/g)].map(([, name]) => name)
    expect(reactions).toEqual(['x', '+1', '-1'])
    expect(html).toContain('<button type="button" role="menuitem" data-shortcut="ask_about">')
    expect(html).not.toContain('data-edit')
  })

  it('of one’s own can be edited and deleted', () => {
    const html = drawn({ user: 'U1' })
    expect(html).toContain('data-edit')
    expect(html).toContain('data-remove')
  })

  it('that names the reader stands out', () => {
    expect(drawn({ text: '<@U1> look' })).toContain('message-for-me')
    expect(drawn({ text: '<@U2> look' })).not.toContain('message-for-me')
  })

  it('that was deleted is only its trace', () => {
    const html = drawn({ user: 'USLACKBOT', text: 'This message was deleted.', isTombstone: true })
    expect(readable(html)).toContain('Se eliminó este mensaje.')
    expect(html).not.toContain('toolbar')
  })

  it('says who reacted, and whether the reader did', () => {
    const html = drawn({ reactions: [{ name: '+1', users: ['U1', 'U2'] }] })
    expect(html).toContain('aria-label="+1, 2: Ana Gómez, Luis Herrera"')
    expect(html).toContain('aria-pressed="true"')
  })
})
