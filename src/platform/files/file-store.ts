import { createHash } from "node:crypto"
import { mkdir, open, readFile, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { TryLater } from "#platform/refusals"

/** Where contents lie, by partnership and id. A content is written once and never changed. */
export type FileStore = {
  write(partnershipId: string, id: string, content: Uint8Array): Promise<void>
  /** @throws when the content is gone or no longer what was stored: it is never served altered. */
  read(partnershipId: string, id: string, sha256: string): Promise<Buffer>
}

/** Contents on the machine's own disk, flushed before anybody is told that they are kept. */
export function diskFileStore(folder: string): FileStore {
  const pathOf = (partnershipId: string, id: string) => join(folder, onlyId(partnershipId), onlyId(id))
  return {
    write: async (partnershipId, id, content) => {
      const path = pathOf(partnershipId, id)
      await writeWhole(path, content).catch((trouble: unknown) => Promise.reject(asRefusal(trouble)))
    },
    read: async (partnershipId, id, sha256) => {
      const content = await readFile(pathOf(partnershipId, id))
      if (createHash("sha256").update(content).digest("hex") !== sha256)
        throw new Error(`Stored file ${id} was altered`)
      return content
    },
  }
}

/** Under another name until it is all there, so that nobody ever finds half of it; a try that failed leaves nothing. */
async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  try {
    const file = await open(`${path}.part`, "w", 0o600)
    await file
      .writeFile(content)
      .then(() => file.sync())
      .finally(() => file.close())
    await rename(`${path}.part`, path)
  } catch (trouble) {
    await rm(`${path}.part`, { force: true })
    throw trouble
  }
}

const full = new Set(["ENOSPC", "EDQUOT"])

/** A full disk is nobody's mistake and no bug: the same file may be sent again once there is room. */
function asRefusal(trouble: unknown): unknown {
  const isFull = trouble instanceof Error && "code" in trouble && full.has(String(trouble.code))
  return isFull
    ? Object.assign(new TryLater(503, { key: "web.disk-full" }, 300), { cause: trouble })
    : trouble
}

function onlyId(part: string): string {
  if (!/^[0-9a-f-]{36}$/.test(part)) throw new Error("A stored file is addressed by ids alone")
  return part
}
