import { setClock, useMachineClock } from './clock.ts'

/** Each file of tests begins at the moment that the run was given. */
const { TEST_CLOCK: moment = '' } = process.env
if (moment === 'now') useMachineClock()
else setClock(moment)
