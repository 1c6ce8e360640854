import { mkdirSync, realpathSync } from "node:fs"

/**
 * Makes the folder when it is missing and gives its real path, so that everybody names it alike. Others may pass
 * through it (the database runs under another account when we are root) but not list it; each room closes its own.
 */
export function openDataFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  return realpathSync(folder)
}
