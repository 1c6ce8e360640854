/** Settles when the process is told to stop. Told again (a terminal and npm both pass Ctrl-C on), it keeps stopping cleanly. */
export function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve())
  })
}
