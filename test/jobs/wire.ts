import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Wire {
  /** The same Redis, by way of the wire. */
  readonly url: string
  /** From now on nothing passes, and no connection breaks. */
  cut(): void
  /** New connections lead to another Redis. */
  lead(redisUrl: string): void
  close(): void
}

/** A wire to Redis that can fall silent, as a network does. */
export async function wireTo(redisUrl: string): Promise<Wire> {
  let to = new URL(redisUrl)
  const sockets: Socket[] = []
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    for (const socket of [near, far]) socket.on('error', () => undefined)
    near.pipe(far).pipe(near)
    sockets.push(near, far)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      for (const socket of sockets) socket.unpipe().pause()
    },
    lead(redisUrl) {
      to = new URL(redisUrl)
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
