/** Whether a process with this id is there, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (trouble) {
    return (trouble as NodeJS.ErrnoException).code === "EPERM"
  }
}
