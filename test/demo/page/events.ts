import type { Update } from '../../../demo/page/update.ts'

/** A stream of Server-Sent Events, one update at a time. */
export interface Events {
  next(): Promise<Update>
  close(): void
}

export async function openEvents(address: string): Promise<Events> {
  const abort = new AbortController()
  const response = await fetch(address, { signal: abort.signal })
  if (!response.body) throw new Error(`${address} sent no stream`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    async next() {
      while (!text.includes('\n\n')) {
        const { value, done } = await reader.read()
        if (done) throw new Error('The stream ended')
        text += value
      }
      const end = text.indexOf('\n\n')
      const event = text.slice(0, end)
      text = text.slice(end + 2)
      return JSON.parse(event.replace(/^data: /, '')) as Update
    },
    close: () => abort.abort(),
  }
}
