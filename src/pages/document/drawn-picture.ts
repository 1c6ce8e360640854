import type { Sharp } from "sharp"
import { pictureType } from "#site"
import { Invalid } from "#platform/refusals"
import { mostPictureBytes, mostPicturePixels, narrow, wide } from "../rules/picture-bounds.ts"
import type { Bounds } from "../rules/picture-bounds.ts"
import { words } from "../words/index.ts"

export type Drawing = { content: Buffer; width: number; height: number }
export type DrawnTwice = { narrow: Drawing; wide: Drawing | null }

/**
 * A picture as it is shown, drawn anew as WebP at two widths and never enlarged; `wide` is null where it would be no wider.
 * Nothing of what was sent is left but what is seen: no place, no time, no camera. Refused where it is no PNG, JPEG or
 * WebP, or too large to be opened safely. One at a time: opening a photo takes memory.
 */
export async function drawnPicture(content: Uint8Array): Promise<DrawnTwice> {
  if (content.byteLength > mostPictureBytes) refuse("picture-heavy")
  if (!pictureType(content)) refuse("picture-odd")
  const drawing = last.then(() => draw(content))
  last = drawing.catch(() => undefined)
  return drawing
}

let last: Promise<unknown> = Promise.resolve()

async function draw(content: Uint8Array): Promise<DrawnTwice> {
  const sharp = await reader()
  const facts = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse("picture-odd"))
  if (facts.width * facts.height > mostPicturePixels) refuse("picture-large")
  const large = await sharp(content, { limitInputPixels: mostPicturePixels, failOn: "error" })
    .autoOrient()
    .resize({ ...box(wide), fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: 60 })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => refuse("picture-odd"))
  const { width, height, channels } = large.info
  const again = () => sharp(large.data, { raw: { width, height, channels } })
  const small = await within(again, narrow)
  return { narrow: small, wide: width > small.width ? await within(again, wide) : null }
}

/** As fine as its bytes allow; of what will not fit however coarse, smaller. */
async function within(again: () => Sharp, bounds: Bounds): Promise<Drawing> {
  for (let part = 1; ; part *= 0.75)
    for (const quality of [76, 60, 45, 30, 18]) {
      const { data, info } = await again()
        .resize({ ...box(bounds, part), fit: "inside", withoutEnlargement: true })
        .webp({ quality, effort: 4, smartSubsample: true })
        .toBuffer({ resolveWithObject: true })
      if (data.byteLength <= bounds.bytes) return { content: data, width: info.width, height: info.height }
    }
}

const box = ({ width, height }: Bounds, part = 1) => ({
  width: Math.round(width * part),
  height: Math.round(height * part),
})

/** Loaded when the first picture comes; reads the three kinds we take and no other of the many it knows. */
async function reader() {
  const { default: sharp } = await import("sharp")
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ["VipsForeignLoad"] })
  sharp.unblock({
    operation: ["VipsForeignLoadPngBuffer", "VipsForeignLoadJpegBuffer", "VipsForeignLoadWebpBuffer"],
  })
  return sharp
}

function refuse(why: "picture-heavy" | "picture-odd" | "picture-large"): never {
  throw new Invalid([{ field: "picture", reason: words.message(why) }])
}
