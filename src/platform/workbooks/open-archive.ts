import { inflateRawSync } from "node:zlib"
import { limits } from "./limits.ts"
import { WorkbookRefusal } from "./refusal.ts"

/** The parts of a .xlsx file, by lower-case name: an office package does not tell "xl/Workbook.xml" from "xl/workbook.xml". */
export type Archive = { has: (name: string) => boolean; read: (name: string) => Buffer | null }

type Part = { start: number; end: number; packed: boolean; size: number }

/**
 * Opens a zip file on what its central directory declares, and unpacks a part no further than it declared. Everything is
 * measured before anything is unpacked: number of parts, sizes, ratio, overlap (the trick of zip bombs that reuse one body).
 */
export function openArchive(bytes: Buffer): Archive {
  const parts = partsOf(bytes)
  return {
    has: (name) => parts.has(name.toLowerCase()),
    read: (name) => {
      const part = parts.get(name.toLowerCase())
      return part ? unpack(bytes, part) : null
    },
  }
}

function unpack(bytes: Buffer, part: Part): Buffer {
  const body = bytes.subarray(part.start, part.end)
  if (!part.packed) return body
  try {
    const whole = inflateRawSync(body, { maxOutputLength: Math.max(part.size, 1) })
    if (whole.length === part.size) return whole
  } catch (error) {
    const over = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
    throw new WorkbookRefusal(over ? "too-much-inside" : "damaged")
  }
  throw new WorkbookRefusal("damaged")
}

function partsOf(bytes: Buffer): Map<string, Part> {
  const end = endRecord(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.parts) throw new WorkbookRefusal("too-much-inside", { parts: count })
  const parts = new Map<string, Part>()
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  for (let seen = 0; seen < count; seen++) {
    const entry = entryAt(bytes, at)
    total += entry.part.size
    if (total > limits.unpackedBytes) throw new WorkbookRefusal("too-much-inside", { bytes: total })
    if (parts.has(entry.name)) throw new WorkbookRefusal("damaged")
    parts.set(entry.name, entry.part)
    at = entry.next
  }
  refuseOverlap(parts)
  return parts
}

/** The record that closes a zip file lies within its last 65,557 bytes; a comment may follow it. */
function endRecord(bytes: Buffer): number {
  const at = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"))
  if (at < 0 || at + 22 > bytes.length) throw new WorkbookRefusal("damaged")
  return at
}

function entryAt(bytes: Buffer, at: number): { name: string; part: Part; next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new WorkbookRefusal("damaged")
  if (bytes.readUInt16LE(at + 8) & 1) throw new WorkbookRefusal("password-protected")
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  const name = bytes
    .toString("utf8", at + 46, nameEnd)
    .replaceAll("\\", "/")
    .toLowerCase()
  return { name, part: partAt(bytes, at), next }
}

function partAt(bytes: Buffer, at: number): Part {
  const method = bytes.readUInt16LE(at + 10)
  const packedSize = bytes.readUInt32LE(at + 20)
  const size = bytes.readUInt32LE(at + 24)
  if (size > limits.ratioFromBytes && size > packedSize * limits.ratio) {
    throw new WorkbookRefusal("too-much-inside", { bytes: size })
  }
  const start = bodyStart(bytes, bytes.readUInt32LE(at + 42))
  const end = start + packedSize
  const known = method === 8 || (method === 0 && size === packedSize)
  if (!known || end > bytes.length) throw new WorkbookRefusal("damaged")
  return { start, end, packed: method === 8, size }
}

function bodyStart(bytes: Buffer, at: number): number {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw new WorkbookRefusal("damaged")
  return at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
}

function refuseOverlap(parts: Map<string, Part>): void {
  const inOrder = [...parts.values()].toSorted((a, b) => a.start - b.start)
  const overlaps = inOrder.some((part, index) => part.start < (inOrder[index - 1]?.end ?? 0))
  if (overlaps) throw new WorkbookRefusal("too-much-inside")
}
