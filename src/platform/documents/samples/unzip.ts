import { inflateRawSync } from "node:zlib"

/** The files of a zip, by their paths, as text. */
export function unzip(zip: Uint8Array): Map<string, string> {
  return new Map([...zipped(zip)].map(([path, content]) => [path, content.toString("utf8")]))
}

/** The files of a zip, by their paths. */
export function zipped(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip)
  const files = new Map<string, Buffer>()
  let entry = bytes.readUInt32LE(bytes.length - 22 + 16)
  while (bytes.readUInt32LE(entry) === 0x02014b50) {
    const length = bytes.readUInt16LE(entry + 28)
    const path = bytes.toString("utf8", entry + 46, entry + 46 + length)
    const start = bytes.readUInt32LE(entry + 42)
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const packed = bytes.subarray(content, content + bytes.readUInt32LE(entry + 20))
    const isStored = bytes.readUInt16LE(entry + 10) === 0
    files.set(path, isStored ? packed : inflateRawSync(packed))
    entry += 46 + length + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32)
  }
  return files
}
