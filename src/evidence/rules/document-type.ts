/** What a partnership may keep as evidence: by its first bytes and its ending together, never by its name alone. */
const accepted: readonly { ending: RegExp; mediaType: string; begins: readonly number[] | null }[] = [
  { ending: /\.pdf$/i, mediaType: "application/pdf", begins: [0x25, 0x50, 0x44, 0x46] },
  { ending: /\.png$/i, mediaType: "image/png", begins: [0x89, 0x50, 0x4e, 0x47] },
  { ending: /\.jpe?g$/i, mediaType: "image/jpeg", begins: [0xff, 0xd8, 0xff] },
  {
    ending: /\.docx$/i,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    begins: [0x50, 0x4b, 0x03, 0x04],
  },
  {
    ending: /\.xlsx$/i,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    begins: [0x50, 0x4b, 0x03, 0x04],
  },
  { ending: /\.csv$/i, mediaType: "text/csv; charset=utf-8", begins: null },
  { ending: /\.txt$/i, mediaType: "text/plain; charset=utf-8", begins: null },
]

export const acceptedEndings = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.csv,.txt"

/** The media type of a file whose name and content agree, else null. Plain text holds no NUL byte. */
export function documentType(name: string, content: Uint8Array): string | null {
  const type = accepted.find(({ ending }) => ending.test(name))
  if (!type) return null
  const agrees = type.begins
    ? type.begins.every((byte, place) => content[place] === byte)
    : !content.includes(0)
  return agrees ? type.mediaType : null
}
