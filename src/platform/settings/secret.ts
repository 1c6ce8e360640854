import { hkdfSync, randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Settings } from "./settings.ts"

/** The instance's one secret: from the environment, else made once and kept in the data folder, for its owner's eyes. */
export async function openSecret(settings: Settings): Promise<Buffer> {
  if (settings.secret) return Buffer.from(settings.secret)
  const path = join(settings.dataFolder, "secret")
  await mkdir(settings.dataFolder, { recursive: true })
  // "wx" makes it only where none is: of two processes starting together one makes it and both read the same.
  await writeFile(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" }).catch(exists)
  return Buffer.from((await readFile(path, "utf8")).trim())
}

/** A 32-byte key for one purpose: keys of different purposes tell nothing of each other (HKDF, RFC 5869). */
export function keyFor(
  secret: Buffer,
  purpose: "database-context" | "personal-links" | "sign-in-codes" | "reply-addresses" | "host-names",
): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "entente", purpose, 32))
}

function exists(trouble: NodeJS.ErrnoException): void {
  if (trouble.code !== "EEXIST") throw trouble
}
