/**
 * Preloaded into every process of a test by NODE_OPTIONS: all that it reads from `Date` runs ahead of the machine's
 * clock by CLOCK_AHEAD_MS. Timers and the monotonic clock are left as they are.
 */
const MachineDate = Date
const machineNow = Date.now

Date.now = () => machineNow() + globalThis.clockAheadMs
globalThis.clockAheadMs = Number(process.env['CLOCK_AHEAD_MS'] ?? 0)
globalThis.Date = new Proxy(MachineDate, {
  construct: (target, args: unknown[], made) =>
    Reflect.construct(target, args.length === 0 ? [Date.now()] : args, made) as object,
  apply: () => new Date().toString(),
})
