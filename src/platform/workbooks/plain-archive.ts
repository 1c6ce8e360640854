import { crc32 } from "node:zlib"

/**
 * Packs parts into a zip file without compressing them, so that the library that reads cell values never unpacks
 * anything itself and sees only what has been measured and rewritten here.
 */
export function plainArchive(parts: ReadonlyMap<string, string>): ArrayBuffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of parts) {
    const body = Buffer.from(text)
    const header = partHeader(name, body)
    bodies.push(Buffer.concat([signature("PK\x03\x04"), header, Buffer.from(name)]), body)
    directory.push(directoryEntry(name, header, offset))
    offset += 30 + name.length + body.length
  }
  const listing = Buffer.concat(directory)
  const whole = Buffer.concat([...bodies, listing, endRecord(parts.size, listing.length, offset)])
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) as ArrayBuffer
}

/** The 26 bytes that a part's own header and its line in the directory share. Names are plain ASCII. */
function partHeader(name: string, body: Buffer): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(0x21, 8) // 1 January 1980, the first day a zip file knows
  header.writeUInt32LE(crc32(body), 10)
  header.writeUInt32LE(body.length, 14)
  header.writeUInt32LE(body.length, 18)
  header.writeUInt16LE(name.length, 22)
  return header
}

function directoryEntry(name: string, header: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([signature("PK\x01\x02"), Buffer.from([20, 0]), header, rest, Buffer.from(name)])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([signature("PK\x05\x06"), end])
}

function signature(text: string): Buffer {
  return Buffer.from(text, "latin1")
}
