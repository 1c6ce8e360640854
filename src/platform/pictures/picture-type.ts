/** What a picture that somebody sends may be, by its first bytes; no drawing that could carry script. */
export function pictureType(content: Uint8Array): "image/png" | "image/jpeg" | "image/webp" | null {
  const begins = (bytes: readonly number[], at = 0) =>
    bytes.every((byte, place) => content[at + place] === byte)
  if (begins([0x89, 0x50, 0x4e, 0x47])) return "image/png"
  if (begins([0xff, 0xd8, 0xff])) return "image/jpeg"
  if (begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8)) return "image/webp"
  return null
}
