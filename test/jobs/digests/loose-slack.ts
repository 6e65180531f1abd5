import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Post {
  readonly mark: string
  readonly ts: string
  headline: string
}

/** A Slack that takes every post, and loses the reply to one in twenty. */
export class LooseSlack {
  readonly posts: Post[] = []
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response)
  })

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    const asked = JSON.parse(body) as { mark?: string; ts?: string; headline?: string }
    const { reply, isLost } = this.#take(request.url ?? '', asked)
    if (isLost) response.destroy()
    else response.end(JSON.stringify(reply))
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #take(
    method: string,
    { mark = '', ts = '', headline = '' }: { mark?: string; ts?: string; headline?: string },
  ) {
    switch (method) {
      case '/post': {
        const post = { mark, headline, ts: String(this.posts.length + 1) }
        this.posts.push(post)
        return { reply: { ts: post.ts }, isLost: this.posts.length % 20 === 0 }
      }
      case '/find':
        return { reply: { ts: this.posts.find((post) => post.mark === mark)?.ts }, isLost: false }
      default: {
        const post = this.posts.find((one) => one.ts === ts)
        if (post !== undefined) post.headline = headline
        return { reply: {}, isLost: false }
      }
    }
  }
}
