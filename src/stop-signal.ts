/**
 * Aborts, with the signal's name as the reason, when the process is asked to end. The runner sends SIGINT to a cancelled
 * step, SIGTERM 7.5 s later and SIGKILL 2.5 s after that: time enough to write the report.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name))
  return controller.signal
}

/** A controller that aborts with the signal, or by itself: for what belongs to one run and must not outlive it. */
export function controllerOf(signal: AbortSignal): AbortController {
  const controller = new AbortController()
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true })
  if (signal.aborted) controller.abort(signal.reason)
  return controller
}
