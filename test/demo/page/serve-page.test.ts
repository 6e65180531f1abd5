import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { servePage } from '../../../demo/page/serve-page.ts'
import { createMemoryWorkspace, type MemoryWorkspace } from './memory-workspace.ts'
import { modal, morning, sampleMessages } from './sample-messages.ts'
import { openEvents, type Events } from './events.ts'

let workspace: MemoryWorkspace
let base: string
let close: () => Promise<void>
const streams: Events[] = []

beforeEach(async () => {
  workspace = createMemoryWorkspace(sampleMessages())
  const page = servePage({ workspace, patienceMs: 50, now: () => new Date((morning + 3600) * 1000) })
  const server = createServer((req, res) => {
    if (!page(req, res)) res.writeHead(404).end('somebody else')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.close()
  await close()
})

async function watch(query: string): Promise<Events> {
  const stream = await openEvents(`${base}/events?${query}`)
  streams.push(stream)
  return stream
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

describe('the page', () => {
  test('loads nothing from elsewhere', async () => {
    const response = await fetch(base)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })

  test('serves every file that it names', async () => {
    const html = await (await fetch(base)).text()
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path)
    expect(files.length).toBeGreaterThan(5)
    const missing = await Promise.all(
      files.map(async (file) => ((await fetch(base + file)).ok ? [] : [file])),
    )
    expect(missing.flat()).toEqual([])
  })

  test.for(['/api/chat.postMessage', '/client/..%2f..%2fpackage.json', '/do/constructor'])(
    'leaves %s to others',
    async (path) => {
      expect((await fetch(base + path)).status).toBe(404)
    },
  )
})

describe('watching', () => {
  test('begins with all that the person sees', async () => {
    const { parts, lists } = await (await watch('person=U1&channel=C1')).next()
    expect(parts['header']).toContain('#operacion')
    expect(Object.values(lists['messages']?.html ?? {}).join('')).toContain('Solo tú puedes ver esto')
  })

  test('carries a new message, and only that', async () => {
    const stream = await watch('person=U1&channel=C1')
    await stream.next()
    workspace.post({ ts: `${morning + 2000}.000100`, channel: 'C1', user: 'U2', text: 'hola', reactions: [] })
    const { parts, lists } = await stream.next()
    expect(parts).toEqual({})
    expect(Object.keys(lists['messages']?.html ?? {})).toEqual([`${morning + 2000}.000100`])
    expect(lists['messages']?.keys.at(-1)).toBe(`${morning + 2000}.000100`)
  })

  test('marks a channel that has something new', async () => {
    const stream = await watch('person=U1&channel=C1')
    await stream.next()
    workspace.post({ ts: `${morning + 4000}.000100`, channel: 'C2', user: 'U2', text: 'hola', reactions: [] })
    expect((await stream.next()).parts['sidebar']).toContain('aria-label="sin leer"')
  })

  test('counts what names the reader', async () => {
    const stream = await watch('person=U1&channel=C1')
    await stream.next()
    const text = 'hola <@U1>'
    workspace.post({ ts: `${morning + 4000}.000100`, channel: 'C2', user: 'U2', text, reactions: [] })
    expect((await stream.next()).parts['sidebar']).toContain('aria-label="1 sin leer para ti"')
  })

  test('says that the bot is not there yet, and when it is', async () => {
    workspace.connect(false)
    const stream = await watch('person=U1&channel=C1')
    expect(await stream.next()).toMatchObject({ isReady: false })
    workspace.connect(true)
    expect(await stream.next()).toMatchObject({ isReady: true, parts: {}, lists: {} })
  })

  test.for([
    ['U1', 'es', 'Canales', '4 miembros'],
    ['U3', 'en', 'Channels', '5 members'],
    ['U4', 'pt', 'Canais', '5 membros'],
  ])('speaks the language of %s: %s', async ([person, language, channels, members]) => {
    const { parts, ...first } = await (await watch(`person=${person}&channel=C1`)).next()
    expect(first).toMatchObject({ language })
    expect(parts['sidebar']).toContain(channels)
    expect(parts['header']).toContain(members?.slice(2))
  })

  test('shows what is private to its reader only', async () => {
    const { lists } = await (await watch('person=U2&channel=C1')).next()
    expect(JSON.stringify(lists)).not.toContain('Solo tú puedes ver esto')
  })

  test('writes times in the zone of whoever looks', async () => {
    const shown = async (person: string) => {
      const { lists } = await (await watch(`person=${person}&channel=C1`)).next()
      return lists['messages']?.html[`${morning}.000100`]
    }
    expect(await shown('U1')).toContain('8:00')
    expect(await shown('U3')).toContain('9:00')
  })

  test('shows a thread beside the channel, and what the agent is doing in it', async () => {
    const stream = await watch(`person=U1&channel=C1&thread=${morning}.000100`)
    expect((await stream.next()).lists['thread']?.keys).toHaveLength(4)
    workspace.tell({
      kind: 'status',
      channel: 'C1',
      threadTs: `${morning}.000100`,
      text: 'is asking Wolkvox',
    })
    expect((await stream.next()).parts['status']).toBe('is asking Wolkvox')
  })

  test('opens a modal, says what is wrong with it, and closes it', async () => {
    const stream = await watch('person=U1&channel=C1')
    await stream.next()
    workspace.show(modal)
    const opened = (await stream.next()).parts['modal']
    expect(opened).toContain('Schedule a digest')
    expect(opened).toContain('<p class="field-error" role="alert">Choose a day that has been.</p>')
    workspace.show(undefined, 'U1')
    expect((await stream.next()).parts['modal']).toBe('')
  })

  test('leads to the conversation with the app by its nickname', async () => {
    expect((await (await watch('person=U1&channel=app')).next()).address).toMatchObject({ channel: 'D1' })
  })

  test('says where it really is when somebody may not see what was asked for', async () => {
    const { address } = await (await watch('person=U2&channel=C3')).next()
    expect(address).toMatchObject({ person: 'U2', channel: 'C1' })
  })
})

describe('acting', () => {
  test('what is typed reaches the workspace, names as mentions', async () => {
    await post('/do/say', {
      person: 'U1',
      channel: 'C1',
      text: '@wolkvox_reports closed chats @nobody',
      threadTs: '1.2',
    })
    expect(workspace.calls).toEqual([
      { name: 'say', args: ['U1', 'C1', '<@U9> closed chats @nobody', '1.2'] },
    ])
  })

  test('a click reaches the workspace with its state', async () => {
    const click = { channel: 'C1', ts: '1.2', blockId: 'next', actionId: 'share', state: { value: 'a1' } }
    expect((await post('/do/click', { person: 'U1', ...click })).status).toBe(200)
    expect(workspace.calls).toEqual([{ name: 'click', args: ['U1', click] }])
  })

  test('a submission reaches the workspace in Slack’s shape', async () => {
    const state = { name: { name: { type: 'plain_text_input', value: 'Morning' } } }
    await post('/do/submit', { person: 'U1', viewId: 'V1', state })
    expect(workspace.calls).toEqual([{ name: 'submit', args: ['U1', 'V1', state] }])
  })

  test('a reaction is put and taken away', async () => {
    const on = { person: 'U1', channel: 'C1', ts: '1.2', name: 'x' }
    await post('/do/react', on)
    await post('/do/unreact', on)
    expect(workspace.calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['react', 'U1', 'C1', '1.2', 'x'],
      ['unreact', 'U1', 'C1', '1.2', 'x'],
    ])
  })

  test('a file is handed out to keep, never shown', async () => {
    const file = { id: 'F1', name: 'chats – é.csv', title: 'Chats', mimetype: 'text/csv', size: 3 }
    workspace.keep({ ...file, content: Buffer.from('a,b') })
    const response = await fetch(`${base}/file/F1?person=U1`)
    expect(await response.text()).toBe('a,b')
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''chats%20%E2%80%93%20%C3%A9.csv",
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await fetch(`${base}/file/F2?person=U1`)).status).toBe(404)
  })

  test('a refusal is told with its reason', async () => {
    workspace.refuseWith(new Error('C1 is archived'))
    const response = await post('/do/say', { person: 'U1', channel: 'C1', text: 'x' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: 'C1 is archived' })
  })

  test('a bot that never acknowledges does not keep the browser waiting', async () => {
    workspace.hang()
    expect(
      (await post('/do/click', { person: 'U1', channel: 'C1', ts: '1', blockId: 'b', actionId: 'a' })).status,
    ).toBe(200)
  })

  test('a body of the wrong shape does not reach the workspace', async () => {
    expect((await post('/do/say', { person: 'U1', text: 7 })).status).toBe(400)
    expect(workspace.calls).toEqual([])
  })
})

describe('another site cannot act', () => {
  const say = { person: 'U1', channel: 'C1', text: 'x' }

  test('from its own origin', async () => {
    expect((await post('/do/say', say, { origin: 'https://evil.example' })).status).toBe(403)
    expect(workspace.calls).toEqual([])
  })

  test('with a form, which can send no JSON', async () => {
    expect((await post('/do/say', say, { 'content-type': 'text/plain' })).status).toBe(403)
    expect(workspace.calls).toEqual([])
  })

  test('nor look, by a name of its own that leads here', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${base}/look`, { headers: { host: 'evil.example' } }, (res) => resolve(res.statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })

  test('while the page itself can', async () => {
    expect((await post('/do/say', say, { origin: base })).status).toBe(200)
    expect(workspace.calls).toHaveLength(1)
  })
})
