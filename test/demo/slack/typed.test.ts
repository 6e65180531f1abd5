import { describe, expect, it } from 'vitest'
import { defaultConversations, defaultPeople } from '../../../demo/slack/cast.ts'
import { commandText, composerBlocks, escapeTyped } from '../../../demo/slack/typed.ts'

describe('typed text', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['<@U0ANA> look', '<@U0ANA> look'],
    ['see https://example.com/a?b=1&c=2 now', 'see <https://example.com/a?b=1&amp;c=2> now'],
    ['<!here> & <b>', '<!here> &amp; &lt;b&gt;'],
  ])('%s reaches the bot as %s', (typed, text) => {
    expect(escapeTyped(typed)).toBe(text)
  })

  it('keeps its characters in blocks, with mentions apart', () => {
    expect(composerBlocks('<@U0ANA> R&D', 'b')).toEqual([
      {
        type: 'rich_text',
        block_id: 'b',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'user', user_id: 'U0ANA' },
              { type: 'text', text: ' R&D' },
            ],
          },
        ],
      },
    ])
  })

  it.each([
    [true, 'by @luis in #chats', 'by <@U0LUIS|luis> in <#C0CHATS|chats>'],
    [true, 'by <@U0LUIS>', 'by <@U0LUIS|luis>'],
    [true, 'by @nobody #nowhere a@luis', 'by @nobody #nowhere a@luis'],
    [false, 'by @luis in #chats', 'by @luis in #chats'],
    [false, 'by <@U0LUIS>', 'by @luis'],
  ])('in a command with should_escape %s, %s becomes %s', (shouldEscape, typed, text) => {
    expect(commandText(typed, shouldEscape, defaultPeople, defaultConversations)).toBe(text)
  })
})
