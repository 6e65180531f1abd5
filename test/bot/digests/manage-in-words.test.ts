import { describe, expect, test } from 'vitest'
import type { Message } from '../../../src/bot/model/message.ts'
import { privately } from '../story.ts'
import { DigestStory } from './digest-story.ts'

async function crew() {
  const story = new DigestStory()
  const chats = await story.start('schedule closed chats of yesterday every weekday at 8am')
  const calls = await story.start('schedule service level by queue of yesterday every monday at 9am')
  return { story, chats, calls }
}

async function said(story: DigestStory, text: string): Promise<Message> {
  const heard = await story.ask(text, privately)
  if (heard.kind !== 'said') throw new Error(heard.kind)
  return heard.message
}

function offered({ parts }: Message) {
  return parts.flatMap((part) => (part.kind === 'entry' ? [{ text: part.text, buttons: part.buttons }] : []))
}

describe('a digest that is spoken of', () => {
  test('is said back with the button that pauses it, and still runs', async () => {
    const { story, calls } = await crew()
    const message = await said(story, 'pause the service level digest')
    expect(message.headline).toBe('Pause this digest?')
    expect(offered(message)).toMatchObject([
      {
        text: expect.stringContaining('every Monday at 09:00'),
        buttons: [{ label: 'Pause', press: { kind: 'digest', digest: calls.id, act: 'pause' } }],
      },
    ])
    expect((await story.digest(calls.id)).state).toBe('active')
  })

  test('is one of all where the words say of none', async () => {
    const { story } = await crew()
    const message = await said(story, 'delete my digest')
    expect(message.headline).toBe('Which digest shall I delete?')
    expect(offered(message)).toHaveLength(2)
  })

  test('can be resumed only where it is paused', async () => {
    const { story, chats } = await crew()
    expect((await said(story, 'resume my digest')).headline).toBe('No digest of yours is paused.')
    await story.act(chats.id, 'pause')
    expect(offered(await said(story, 'resume my digest'))).toMatchObject([
      { buttons: [{ press: { digest: chats.id, act: 'resume' } }] },
    ])
  })

  test("is one's own", async () => {
    const { story } = await crew()
    story.people.add({ id: 'ULUIS', name: 'Luis' })
    const heard = await story.ask('pause the service level digest', privately, 'ULUIS')
    expect(heard).toMatchObject({ message: { headline: 'No digest of yours is running.' } })
  })
})
