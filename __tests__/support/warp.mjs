/// <reference types="node" />
/**
 * Lets time pass faster in a program that knows nothing of it:
 * `NODE_OPTIONS='--import file:///…/warp.mjs' WARP=100 WARP_START=1760000000000 node program.js`
 * At WARP_START (milliseconds since the epoch; default: now) both clocks show the same. Timers never fire early.
 */
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { promisify } from 'node:util'

const factor = Number(process.env.WARP ?? 1)
if (!(factor >= 1)) throw new RangeError(`WARP is ${process.env.WARP}: expected a number from 1`)

const RealDate = Date
const start = Number(process.env.WARP_START ?? RealDate.now())
const now = () => Math.floor(start + (RealDate.now() - start) * factor)

/**
 * The real time of a timer; a millisecond more makes up for Node's, which can fire a fraction of one early.
 * What Node turns into 1 ms, since it is longer than 2^31 - 1, stays as it is.
 * @param {unknown} milliseconds
 */
function real(milliseconds) {
  const given = Number(milliseconds)
  return given > 0 && given < 2 ** 31 ? Math.ceil(given / factor) + 1 : milliseconds
}

/**
 * @param {Function} timer
 * @param {number} position of the milliseconds among its arguments
 */
function faster(timer, position) {
  /** @param {readonly unknown[]} args */
  return (...args) =>
    Reflect.apply(
      timer,
      undefined,
      args.map((arg, index) => (index === position ? real(arg) : arg))
    )
}

/**
 * @param {object} object
 * @param {Readonly<Record<string, unknown>>} properties
 */
function define(object, properties) {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(object, name, { value, writable: true, configurable: true })
  }
}

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name))
})
define(RealDate.prototype, { constructor: globalThis.Date })

const realNow = performance.now.bind(performance)
define(performance, { now: () => realNow() * factor })

const realNanoseconds = process.hrtime.bigint.bind(process.hrtime)
const bigint = () => BigInt(Math.round(Number(realNanoseconds()) * factor))
/** @param {[seconds: number, nanoseconds: number]} since */
const hrtime = (since = [0, 0]) => {
  const nanoseconds = bigint() - BigInt(since[0]) * 1_000_000_000n - BigInt(since[1])
  return [Number(nanoseconds / 1_000_000_000n), Number(nanoseconds % 1_000_000_000n)]
}
define(process, { hrtime: Object.assign(hrtime, { bigint }) })

const promised = {
  setTimeout: faster(timersPromises.setTimeout, 0),
  setInterval: faster(timersPromises.setInterval, 0)
}
const setTimeout = Object.assign(faster(timers.setTimeout, 1), { [promisify.custom]: promised.setTimeout })
const scheduled = { setTimeout, setInterval: faster(timers.setInterval, 1) }
const { scheduler } = timersPromises
define(scheduler, { wait: faster(scheduler.wait.bind(scheduler), 0) })
define(timersPromises, promised)
define(timers, scheduled)
define(globalThis, scheduled)
define(AbortSignal, { timeout: faster(AbortSignal.timeout.bind(AbortSignal), 0) })

syncBuiltinESMExports()
