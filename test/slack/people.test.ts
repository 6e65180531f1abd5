import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultPeople } from '../../demo/slack/cast.ts'
import { startPracticeSlack } from '../../demo/slack/start-practice-slack.ts'
import { createPeople } from '../../src/slack/client/people.ts'
import { pino } from 'pino'
import { ana, emily, type Rig, startRig } from './rig.ts'

let rig: Rig
beforeEach(async () => {
  rig = await startRig()
})
afterEach(async () => {
  await rig.close()
})

function peopleBy(settings: object) {
  const log = pino({ level: 'silent' })
  return createPeople({ botToken: 'xoxb-practice', apiUrl: rig.practice.apiUrl, log, ...settings })
}

function calls(method: string): readonly string[] {
  return rig.practice.calls.filter((call) => call.method === method).map(({ outcome }) => outcome)
}

test('are known by name, language, zone and standing', async () => {
  expect(await rig.people.get(ana)).toEqual({
    id: ana,
    name: 'Ana',
    language: 'es',
    zone: 'America/Bogota',
    isGuest: false,
    isForeign: false,
    isBot: false,
    isAdmin: true,
    isSupervisor: true,
    isGone: false,
  })
  expect(await rig.people.get('U0JOAO')).toMatchObject({
    language: 'pt',
    zone: 'America/Sao_Paulo',
    isAdmin: false,
  })
  expect(await rig.people.get('U0GUEST')).toMatchObject({ isGuest: true, isSupervisor: false })
})

test('are asked for once, and again after a failure', async () => {
  rig.practice.faults.onCall('users.info', { kind: 'refuse', error: 'missing_scope' })
  await expect(rig.people.get(ana)).rejects.toMatchObject({ kind: 'slack-refused' })
  await Promise.all([rig.people.get(ana), rig.people.get(ana)])
  await rig.people.get(ana)
  expect(calls('users.info')).toEqual(['missing_scope', 'ok'])
})

test('are supervisors by their id or by their user group', async () => {
  const standing = await Promise.all(
    [ana, 'U0JOAO', emily, 'U0LUIS'].map(async (id) => (await rig.people.get(id)).isSupervisor),
  )
  expect(standing).toEqual([true, true, true, false])
  expect(calls('usergroups.users.list')).toEqual(['ok'])
})

test('are admins by the setting where there is one', async () => {
  const people = peopleBy({ admins: new Set(['U0LUIS', 'S0SUPERVISORES']) })
  const standing = ['U0LUIS', 'U0JOAO', 'U0SOFIA'].map(async (id) => (await people.get(id)).isAdmin)
  expect(await Promise.all(standing)).toEqual([true, true, false])
})

test('are no admins as guests or of another organisation, and apps are known as such', async () => {
  const [ana, ...others] = defaultPeople
  if (ana === undefined) throw new Error('Nobody is there')
  const people = [
    { ...ana, id: 'U0THEIRS', teamId: 'T0THEIRS' },
    { ...ana, id: 'U0VISITS', isGuest: true },
    { ...ana, id: 'U0APP', isBot: true },
    ...others,
  ]
  const practice = await startPracticeSlack({ mode: 'socket', people })
  const knownBy = async (settings: object) => {
    const known = peopleBy({ apiUrl: practice.apiUrl, ...settings })
    return Promise.all(['U0THEIRS', 'U0VISITS', 'U0APP', 'USLACKBOT'].map((id) => known.get(id)))
  }
  expect(await knownBy({})).toMatchObject([
    { isForeign: true, isAdmin: false },
    { isGuest: true, isAdmin: false },
    { isBot: true },
    { isBot: true },
  ])
  const named = await knownBy({ admins: new Set(['U0THEIRS', 'U0VISITS']) })
  expect(named.map(({ isAdmin }) => isAdmin)).toEqual([false, false, false, false])
  await practice.close()
})

test('stop being supervisors minutes after they leave the group', async () => {
  let now = Date.now()
  const people = peopleBy({ supervisors: new Set(['S0SUPERVISORES']), now: () => now })
  expect((await people.get(ana)).isSupervisor).toBe(true)
  rig.practice.setGroup('S0SUPERVISORES', ['U0JOAO'])
  now += 5 * 60_000
  expect((await people.get(ana)).isSupervisor).toBe(false)
})

test('are known as they are now minutes after they change', async () => {
  let now = Date.now()
  const people = peopleBy({ now: () => now })
  await people.get(ana)
  now += 5 * 60_000
  await people.get(ana)
  expect(calls('users.info')).toEqual(['ok', 'ok'])
})

test('are no supervisors by a group that cannot be read, and are known all the same', async () => {
  rig.practice.faults.onCall('usergroups.users.list', { kind: 'refuse', error: 'missing_scope' })
  expect(await rig.people.get(ana)).toMatchObject({ name: 'Ana', isSupervisor: false })
})

test('know the bot itself, which is asked for once', async () => {
  const people = peopleBy({})
  const asked = calls('auth.test').length
  const [self] = await Promise.all([people.self(), people.get(ana)])
  expect(self).toMatch(/^U/)
  expect(await people.self()).toBe(self)
  expect(calls('auth.test')).toHaveLength(asked + 1)
})

test('that left are known as gone, and so is whom Slack does not know', async () => {
  expect(await rig.people.get('U0PEDRO')).toMatchObject({ isGone: true })
  const nobody = { id: 'U0NOBODY', name: 'U0NOBODY', isGone: true, isForeign: true, isAdmin: false }
  expect(await rig.people.get('U0NOBODY')).toMatchObject(nobody)
  rig.practice.faults.onCall('users.info', { kind: 'refuse', error: 'user_not_visible' })
  expect(await rig.people.get('U0LUIS')).toMatchObject({ isGone: true, isForeign: true })
})
