import { createSocket } from "node:dgram"
import type { AddressInfo } from "node:net"

/** What a name server says of a name: its TXT records, that it is in trouble, or nothing at all. */
type Said = readonly string[] | "trouble" | "silence"

/** A real name server on this machine (RFC 1035, UDP) that knows TXT records, and no other name than those given. */
export async function aNameServer(says: Map<string, Said>) {
  const socket = createSocket("udp4")
  socket.on("message", (query, from) => {
    const said = says.get(nameIn(query)) ?? []
    if (said !== "silence") socket.send(answerTo(query, said), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve))
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    stop: () => new Promise<void>((resolve) => socket.close(resolve)),
  }
}

const header = 12

function nameIn(query: Buffer): string {
  const labels: string[] = []
  for (let at = header; query[at]; at += query[at]! + 1)
    labels.push(query.toString("ascii", at + 1, at + 1 + query[at]!))
  return labels.join(".").toLowerCase()
}

function answerTo(query: Buffer, said: Exclude<Said, "silence">): Buffer {
  const records = said === "trouble" ? [] : said
  const questionEnd = query.indexOf(0, header) + 5
  const head = Buffer.from(query.subarray(0, header))
  // A response, recursion available; 2: trouble of the server, 3: no such name.
  head.writeUInt16BE(0x8180 | (said === "trouble" ? 2 : records.length === 0 ? 3 : 0), 2)
  for (const [at, count] of [1, records.length, 0, 0].entries()) head.writeUInt16BE(count, 4 + 2 * at)
  return Buffer.concat([head, query.subarray(header, questionEnd), ...records.map(recordOf)])
}

/** In pieces of at most 255 bytes, under the name that was asked for. */
function recordOf(text: string): Buffer {
  const bytes = Buffer.from(text)
  const pieces: Buffer[] = []
  for (let at = 0; at === 0 || at < bytes.length; at += 255) {
    const piece = bytes.subarray(at, at + 255)
    pieces.push(Buffer.from([piece.length]), piece)
  }
  const content = Buffer.concat(pieces)
  const fixed = Buffer.alloc(header)
  fixed.writeUInt16BE(0xc00c, 0)
  fixed.writeUInt16BE(16, 2)
  fixed.writeUInt16BE(1, 4)
  fixed.writeUInt16BE(content.length, 10)
  return Buffer.concat([fixed, content])
}
