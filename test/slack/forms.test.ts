import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkView } from '../../demo/slack/blocks/check-view.ts'
import type { View } from '../../demo/slack/workspace.ts'
import type { FormChoice, Form } from '../../src/bot/model/form.ts'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { check } from '../../src/slack/check/check.ts'
import { formView } from '../../src/slack/form/form-view.ts'
import type { Block } from '../../src/slack/render/block.ts'
import { ana, channel, emily, type Rig, startRig } from './rig.ts'

const reports = list(3)
const form: Form = {
  language: 'es',
  purpose: { kind: 'edit-digest', digest: 'digest-1' },
  title: 'Cambiar el resumen',
  submit: 'Guardar',
  intro: 'Llega todos los días.',
  fields: [
    { id: 'question', label: 'Pregunta', kind: 'text', value: 'chats de ayer', isLong: true },
    { id: 'from', label: 'Desde', kind: 'date', value: '2026-03-17' },
    { id: 'at', label: 'A las', kind: 'time' },
    { id: 'report', label: 'Reporte', kind: 'choice', groups: [{ options: reports }], value: 'value-2' },
    { id: 'days', label: 'Días', kind: 'choices', options: list(7), values: ['value-1', 'value-5'] },
    { id: 'owner', label: 'De', kind: 'person', value: ana },
    { id: 'where', label: 'En', kind: 'channel' },
    { id: 'note', label: 'Nota', kind: 'text', hint: 'Si quieres', isOptional: true },
  ],
}

function list(n: number): readonly FormChoice[] {
  return Array.from({ length: n }, (_, index) => ({
    label: `Choice ${index + 1}`,
    value: `value-${index + 1}`,
  }))
}

describe('a form', () => {
  const origin = { place: { kind: 'direct', audience: 'private' }, channel: 'D1' } as const
  const forms: Readonly<Record<string, Form>> = {
    'of all kinds of field': form,
    'of nothing': { ...form, fields: [] },
    'with long texts': {
      ...form,
      title: 'x'.repeat(100),
      submit: 'x'.repeat(100),
      intro: 'x'.repeat(9_000),
      fields: [
        { id: 'a', label: 'x'.repeat(300), hint: 'x'.repeat(3_000), kind: 'text', value: 'x'.repeat(9_000) },
      ],
    },
    'with long lists': {
      ...form,
      fields: [
        { id: 'a', label: 'a', kind: 'choice', groups: [{ options: list(250) }], value: 'value-240' },
        {
          id: 'b',
          label: 'b',
          kind: 'choice',
          groups: [{ label: 'One', options: list(2) }, { options: [] }],
        },
        { id: 'c', label: 'c', kind: 'choices', options: list(130), values: ['value-11'] },
      ],
    },
    'with nothing to choose from': {
      ...form,
      fields: [
        { id: 'a', label: 'a', kind: 'choice', groups: [] },
        { id: 'b', label: 'b', kind: 'choices', options: [{ label: 'x', value: 'x'.repeat(200) }] },
      ],
    },
  }

  test.each(Object.keys(forms))('%s is within the limits of Slack', (name) => {
    const view = formView(forms[name] ?? form, origin)
    expect(check(view.blocks as Block[], 'view')).toEqual([])
    expect(checkView(view, 'modal')).toEqual([])
  })
})

describe('filling in', () => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig()
    rig.bot.answer = async () => ({ kind: 'form', form })
  })
  afterEach(async () => {
    await rig.close()
  })

  function openModal(person: string): Promise<View> {
    return rig.practice.waitFor(() => rig.practice.modal(person))
  }

  const filled = {
    at: { value: { selected_time: '07:30' } },
    where: { value: { selected_conversation: channel } },
  }

  test('what was filled in comes back by field, with what the form is for, and the answer goes where it was asked', async () => {
    await rig.practice.command(ana, channel, '/reporte', '')
    const modal = await openModal(ana)
    expect(modal.payload['title']).toMatchObject({ text: 'Cambiar el resumen' })
    rig.bot.answer = async () => ({ kind: 'accepted', message: oneLine('es', 'Buscando.') })
    await rig.practice.submit(ana, modal.id, filled)
    await rig.practice.waitFor(() => rig.practice.messages(ana, channel).length === 1)
    expect(rig.bot.submitted).toMatchObject([
      {
        asking: {
          id: `view.${modal.id}`,
          person: ana,
          channel,
          place: { kind: 'response', audience: 'private' },
        },
        filled: {
          purpose: form.purpose,
          values: {
            question: 'chats de ayer',
            from: '2026-03-17',
            at: '07:30',
            report: 'value-2',
            days: ['value-1', 'value-5'],
            owner: ana,
            where: channel,
          },
        },
      },
    ])
    expect(Object.keys(rig.bot.submitted[0]?.filled.values ?? {})).not.toContain('note')
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ text: 'Buscando.', ephemeralTo: ana }])
    expect(rig.practice.modal(ana)).toBeUndefined()
  })

  test('what cannot be right is said in the form, which can be sent again as it is', async () => {
    await rig.practice.command(ana, channel, '/reporte', '')
    const modal = await openModal(ana)
    const problems = { at: 'A esa hora no hay nadie.', elsewhere: 'A field that the form does not have' }
    rig.bot.answer = async () => ({ kind: 'mend', problems })
    await rig.practice.submit(ana, modal.id, filled)
    expect(rig.practice.modal(ana)?.errors).toEqual({ at: 'A esa hora no hay nadie.' })
    rig.bot.says('Guardado.')
    await rig.practice.submit(ana, modal.id, filled)
    await rig.practice.waitFor(() => rig.practice.messages(ana, channel).length === 1)
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ text: 'Guardado.' }])
    expect(rig.bot.submitted).toHaveLength(2)
  })

  test('what is found too late to be said in the form is said where it was asked', async () => {
    await rig.practice.command(ana, channel, '/reporte', '')
    const modal = await openModal(ana)
    const { promise: slow, resolve } = Promise.withResolvers<void>()
    rig.bot.answer = async () => {
      await slow
      return { kind: 'mend', problems: { at: 'A esa hora no hay nadie.' } }
    }
    await rig.practice.submit(ana, modal.id, filled)
    expect(rig.practice.modal(ana)).toBeUndefined()
    resolve()
    await rig.practice.waitFor(() => rig.practice.messages(ana, channel).length === 1)
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ text: 'A esa hora no hay nadie.' }])
  })

  test('what is said after half an hour is said in the DM', async () => {
    await rig.practice.command(ana, channel, '/reporte', '')
    const modal = await openModal(ana)
    rig.practice.faults.onCall('response_url', { kind: 'refuse', error: 'expired_url' })
    rig.bot.says('Guardado.')
    await rig.practice.submit(ana, modal.id, filled)
    const dm = await rig.chat.openDm(ana)
    await rig.practice.waitFor(() => rig.practice.messages(ana, dm).length > 0)
    expect(rig.practice.messages(ana, dm)).toMatchObject([{ text: 'Guardado.' }])
  })

  test('says so in the form itself when nothing can be noted down, and keeps what was picked', async () => {
    await rig.practice.command(emily, channel, '/report', '')
    const modal = await openModal(emily)
    rig.inbox.isDown = true
    await rig.practice.submit(emily, modal.id, filled)
    expect(rig.practice.modal(emily)?.errors).toEqual({ question: expect.stringContaining('right now') })
    rig.inbox.isDown = false
    rig.bot.says('Saved.')
    await rig.practice.submit(emily, modal.id, filled)
    await rig.bot.until(() => rig.bot.submitted.length > 0)
  })

  test('"Ask about this" opens a form from the words of a message, and answers in its thread', async () => {
    const message = await rig.practice.say(emily, channel, 'How many *closed* chats &amp; calls?')
    await rig.practice.shortcut(ana, 'ask_about', { channel, ts: message?.ts ?? '' })
    const modal = await openModal(ana)
    expect(rig.bot.askedAbout).toMatchObject([{ asking: { person: ana } }])
    expect(rig.bot.askedAbout[0]?.asking.message).toBeUndefined()
    await rig.practice.submit(ana, modal.id, filled)
    await rig.bot.until(() => rig.bot.submitted.length > 0)
    expect(rig.bot.submitted[0]?.asking.place).toEqual({
      kind: 'post',
      channel,
      threadTs: message?.ts,
      audience: 'channel',
    })
  })

  test('a form that cannot be opened any more is apologised for', async () => {
    rig.practice.faults.onCall('views.open', { kind: 'refuse', error: 'expired_trigger_id' })
    await rig.practice.command(emily, channel, '/report', '')
    await rig.practice.waitFor(() => rig.practice.messages(emily, channel).length === 1)
    expect(rig.practice.messages(emily, channel)[0]?.ephemeralTo).toBe(emily)
  })
})
