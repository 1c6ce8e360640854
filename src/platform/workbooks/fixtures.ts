import { crc32, deflateRawSync } from "node:zlib"

/** For tests only: a zip file made part by part, honest or lying. */
export type PackedPart = {
  name: string
  body: string | Buffer
  stored?: true
  /** What the file says the part unpacks to, when that is a lie. */
  claimedSize?: number
  encrypted?: true
}

export function packed(parts: readonly PackedPart[], claimedCount = parts.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const whole = Buffer.from(part.body)
    const body = part.stored ? whole : deflateRawSync(whole)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(part.encrypted ? 1 : 0, 2)
    shared.writeUInt16LE(part.stored ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(whole), 10)
    shared.writeUInt32LE(body.length, 14)
    shared.writeUInt32LE(part.claimedSize ?? whole.length, 18)
    shared.writeUInt16LE(part.name.length, 22)
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.from(part.name), body])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), shared, place, Buffer.from(part.name))
    bodies.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write("PK\x05\x06", 0, "latin1")
  end.writeUInt16LE(claimedCount, 8)
  end.writeUInt16LE(claimedCount, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listing, end])
}

export type FixtureSheet = { name: string; xml: string; state?: string }

/** For tests only: a .xlsx file from the XML of its sheets. `data` may be only the rows. */
export function xlsxOf(sheets: readonly FixtureSheet[], more: Record<string, string> = {}): Buffer {
  return packed(Object.entries(xlsxParts(sheets, more)).map(([name, body]) => ({ name, body })))
}

export function xlsxParts(
  sheets: readonly FixtureSheet[],
  more: Record<string, string> = {},
): Record<string, string> {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  )
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${related.join("")}</Relationships>`,
  }
  sheets.forEach(({ xml }, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(xml)))
  return { ...parts, ...more }
}

function sheetXml(xml: string): string {
  if (xml.includes("worksheet")) return xml
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${xml}</sheetData></worksheet>`
}
