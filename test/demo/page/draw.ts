import { createElement as h, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { blocks } from '../../../demo/page/blocks/block.ts'
import type { Viewer } from '../../../demo/page/viewer.ts'
import { wordsFor } from '../../../demo/page/words/words.ts'
import type { Block } from '../../../demo/slack/workspace.ts'
import { createMemoryWorkspace } from './memory-workspace.ts'
import { people } from './people.ts'
import { morning } from './sample-messages.ts'

/** The n-th person of the sample workspace, on the sample morning. */
export function viewerNamed(name: string): Viewer {
  const person = people.find((one) => one.name === name)
  if (!person) throw new Error(`Nobody is called ${name}`)
  const words = wordsFor(person.locale)
  return { workspace: createMemoryWorkspace(), person, now: new Date(morning * 1000), words }
}

/** Blocks as Ana sees them, as HTML. */
export function drawn(...list: readonly Block[]): string {
  return renderToStaticMarkup(h(Fragment, null, blocks(list, { viewer: viewerNamed('ana'), scope: 'm1' })))
}

/** What can be read of HTML, without its tags. */
export function readable(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
