import { expect, test } from 'vitest'
import { wordsIn } from '../../src/words/words-in.ts'

test.each([
  ['en', 'digests'],
  ['es', 'resúmenes programados'],
  ['pt', 'resumos agendados'],
] as const)('digests are called one thing in App Home and in their list: %s', (language, name) => {
  const { digests, talk } = wordsIn(language)
  const { mine, channel, all } = digests.lists
  const said = [
    talk.home.digests,
    mine('3'),
    channel('3'),
    all('3'),
    ...Object.values(digests.none),
    digests.buttons.mine,
  ]
  for (const text of said) expect(text.toLowerCase()).toContain(name)
  expect(mine('3')).toBe(`${talk.home.digests} (3)`)
})
