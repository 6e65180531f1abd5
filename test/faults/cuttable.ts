import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be cut: while it is, what either side sends is held back and nobody is told. */
export class Cuttable {
  readonly #server = createServer((near) => this.#join(near))
  readonly #pairs = new Set<readonly [Socket, Socket]>()
  readonly #target: { readonly host: string; readonly port: number }
  #isCut = false

  constructor(url: string) {
    const { hostname: host, port } = new URL(url)
    this.#target = { host, port: Number(port) }
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `redis://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  cut(): void {
    this.#isCut = true
    for (const pair of this.#pairs) for (const socket of pair) socket.pause()
  }

  mend(): void {
    this.#isCut = false
    for (const pair of this.#pairs) for (const socket of pair) socket.resume()
  }

  close(): void {
    this.#server.close()
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy()
  }

  #join(near: Socket): void {
    const far = connect(this.#target)
    const pair = [near, far] as const
    this.#pairs.add(pair)
    near.pipe(far)
    far.pipe(near)
    for (const socket of pair) {
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        this.#pairs.delete(pair)
        for (const other of pair) other.destroy()
      })
      if (this.#isCut) socket.pause()
    }
  }
}
