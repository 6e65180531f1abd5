import { expect, test } from 'vitest'
import { typedText } from '../../src/slack/receive/typed-text.ts'

test.each([
  ['<@U0BOT> closed chats', 'closed chats'],
  ['hey <@U0BOT|reports>, closed chats', 'hey  , closed chats'],
  ['chats of <@U0ANA|ana> in <#C1|ops>', 'chats of <@U0ANA|ana> in <#C1|ops>'],
  ['R&amp;D &lt;3 &amp;lt;', 'R&D <3 &lt;'],
  ['ask <http://example.com|example.com> or <mailto:a@b.co|a@b.co>', 'ask example.com or a@b.co'],
  ['<https://example.com/x?y=1&amp;z=2>', 'https://example.com/x?y=1&z=2'],
  ['  ', ''],
])('%j was typed as %j', (sent, typed) => {
  expect(typedText(sent, 'U0BOT')).toBe(typed)
})
