import { createElement as h, type ReactNode } from 'react'
import type { Message, SharedFile } from '../../slack/workspace.ts'
import { intlLocale } from '../calendar.ts'
import { readCsv } from '../csv.ts'
import { icon } from '../icon.ts'
import type { Viewer } from '../viewer.ts'
import { filled } from '../words/words.ts'

const previewRows = 6
const numberLike = /^[-+]?\d[\d.,\s]*%?$/

/** The files of a message: each with its name, kind and size, a way to keep it, and the first rows of a CSV. */
export function fileCards({ files = [] }: Message, viewer: Viewer): ReactNode {
  if (files.length === 0) return undefined
  return h('div', { className: 'files' }, ...files.map((file) => fileCard(file, viewer)))
}

function fileCard(file: SharedFile, viewer: Viewer): ReactNode {
  const extension = file.name.split('.').at(-1)?.toUpperCase() ?? ''
  const address = `/file/${file.id}?person=${viewer.person.id}`
  const { words } = viewer
  const label = filled(words.download, { name: file.name })
  return h(
    'section',
    { key: file.id, className: 'file', 'aria-label': filled(words.file, { name: file.title }) },
    h(
      'div',
      { className: 'file-head' },
      h('span', { className: `file-sign file-${extension.toLowerCase()}`, 'aria-hidden': true }, extension),
      h(
        'div',
        { className: 'file-names' },
        h('b', { className: 'file-title' }, file.title),
        h(
          'small',
          null,
          file.title === file.name ? '' : `${file.name} · `,
          `${extension} · ${sizeOf(file.size, viewer)}`,
        ),
      ),
      h(
        'a',
        { className: 'icon-button', href: address, download: file.name, title: label, 'aria-label': label },
        icon('download'),
      ),
    ),
    file.mimetype === 'text/csv' && preview(file, viewer),
  )
}

function preview(file: SharedFile, { workspace, person, words }: Viewer): ReactNode {
  const content = workspace.file(person.id, file.id)?.content.toString('utf8') ?? ''
  const [header = [], ...rows] = readCsv(content, previewRows)
  const lines = content.trimEnd().split('\n').length - 1
  const style = (cell: string) => (numberLike.test(cell.trim()) ? 'align-right' : 'align-left')
  const firstRow = rows[0] ?? []
  return h(
    'details',
    { className: 'file-preview', open: true },
    h('summary', null, words.preview),
    h(
      'div',
      {
        className: 'table',
        tabIndex: 0,
        role: 'region',
        'aria-label': filled(words.firstRows, { name: file.name }),
      },
      h(
        'table',
        null,
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            ...header.map((cell, column) =>
              h('th', { key: column, scope: 'col', className: style(firstRow[column] ?? '') }, cell),
            ),
          ),
        ),
        h(
          'tbody',
          null,
          ...rows.map((row, index) =>
            h(
              'tr',
              { key: index },
              ...row.map((cell, column) => h('td', { key: column, className: style(cell) }, cell)),
            ),
          ),
        ),
      ),
    ),
    lines > rows.length &&
      h('p', { className: 'file-more' }, filled(words.moreRows, { count: lines - rows.length })),
  )
}

function sizeOf(bytes: number, { words, person }: Viewer): string {
  if (bytes < 1024) return filled(words.bytes, { count: bytes })
  const numbers = new Intl.NumberFormat(intlLocale(person.locale), { maximumFractionDigits: 1 })
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${numbers.format(kilobytes)} KB` : `${numbers.format(kilobytes / 1024)} MB`
}
