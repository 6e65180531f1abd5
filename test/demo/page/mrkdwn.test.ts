import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { mrkdwn } from '../../../demo/page/blocks/mrkdwn.ts'
import { viewerNamed } from './draw.ts'

function html(text: string, person = 'ana'): string {
  const markup = renderToStaticMarkup(h('p', null, ...mrkdwn(text, viewerNamed(person))))
  return markup.slice('<p>'.length, -'</p>'.length).replaceAll(/<\/?span>/g, '')
}

describe('mrkdwn is read as Slack reads it', () => {
  test.for([
    ['*bold* _italic_ ~gone~ `code`', '<strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code>'],
    ['*bold and _both_*', '<strong>bold and <em>both</em></strong>'],
    ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
    ['* not bold * and *unfinished', '* not bold * and *unfinished'],
    ['from 10:30:45 to 11:00:00', 'from 10:30:45 to 11:00:00'],
    ['done :tada: and :unheard_of:', 'done 🎉 and :unheard_of:'],
    ['&gt; quoted\nafter', '<blockquote>quoted</blockquote>after'],
    ['```\nSELECT *a* FROM b\n```', '<pre class="code">SELECT *a* FROM b</pre>'],
    ['one\n---\n# two', 'one\n---\n# two'],
    ['`*as it is*`', '<code>*as it is*</code>'],
  ])('%s', ([text, expected]) => {
    expect(html(text ?? '')).toBe(expected)
  })
})

describe('text that customers wrote stays text', () => {
  test.for([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;@U1&gt; &lt;!channel&gt;', '&lt;@U1&gt; &lt;!channel&gt;'],
    ['&amp;lt;b&amp;gt;', '&amp;lt;b&amp;gt;'],
    ['<javascript:alert(1)|click>', '&lt;javascript:alert(1)|click&gt;'],
    ['<data:text/html,x|click>', '&lt;data:text/html,x|click&gt;'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['`<b>`', '<code>&lt;b&gt;</code>'],
  ])('%s', ([text, expected]) => {
    expect(html(text ?? '')).toBe(expected)
  })

  test('a link cannot leave its attribute', () => {
    expect(html('<https://a.example/"onclick="x|here>')).toContain(
      'href="https://a.example/&quot;onclick=&quot;x"',
    )
  })
})

describe('mentions and dates', () => {
  test('a person is named, and the reader stands out', () => {
    const text = renderToStaticMarkup(h('p', null, ...mrkdwn('<@U2> <@U1>', viewerNamed('ana'))))
    expect(text).toContain('<span class="mention">@Luis Herrera</span>')
    expect(text).toContain('<span class="mention mention-me">@Ana Gómez</span>')
  })

  test('a channel is named', () => {
    expect(html('<#C1|old-name>')).toContain('#operacion')
  })

  test('a date is written in the zone and language of whoever reads it', () => {
    const token = '<!date^1773752400^{date_num} {time}|fallback>'
    expect(html(token, 'emily')).toContain('03/17/2026 9:00')
    expect(html(token, 'joao')).toContain('17/03/2026 10:00')
  })

  test('a day close by is called today or yesterday', () => {
    const yesterday = 1_773_752_400 - 86_400
    expect(html(`<!date^${yesterday}^{date_short_pretty}|x>`, 'emily')).toContain('yesterday')
  })
})
