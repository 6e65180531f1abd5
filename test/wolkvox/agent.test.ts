import { once } from 'node:events'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAgent } from '../../src/wolkvox/agent.ts'
import { exchange } from '../../src/wolkvox/exchange.ts'
import { selfSigned } from './self-signed.ts'
import { openPassage } from './test-passage.ts'

const { key, cert } = selfSigned()
const trusted = getCACertificates('default')
const protocols: (string | false | null)[] = []
/** As Wolkvox's servers may: HTTP/2 for whoever takes it, and HTTP/1.1. */
const options = { key, cert, allowHTTP1: true }
const server = createSecureServer(options, (_request, response) => response.end('{}'))

beforeAll(async () => {
  setDefaultCACertificates([...trusted, cert])
  server.on('secureConnection', ({ alpnProtocol }) => protocols.push(alpnProtocol))
  await once(server.listen(0, 'localhost'), 'listening')
})
afterAll(() => {
  setDefaultCACertificates(trusted)
  server.close()
})

test('each call has a connection of its own, also where the server offers one for all', async () => {
  const agent = createAgent()
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`
  const { signal } = new AbortController()
  for (const path of ['/1', '/2', '/3', '/4']) {
    const head = await exchange(agent, { origin, path, token: 't' }, signal, openPassage(), () => {})
    expect(head.status).toBe(200)
  }
  expect(protocols).toEqual(['http/1.1', 'http/1.1', 'http/1.1', 'http/1.1'])
  await agent.close()
})
