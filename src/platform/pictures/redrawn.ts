import type { Sharp } from "sharp"
import { pictureType } from "./picture-type.ts"

/** In points and bytes: a drawing stays within all three. */
export type Bounds = { width: number; height: number; bytes: number }

export type Drawing = { content: Buffer; width: number; height: number }

/** More bytes than may be sent, no PNG, JPEG or WebP that can be read, or more points than may be opened. */
export type PictureProblem = "heavy" | "odd" | "large"

/** What may be sent: a photo as a telephone takes it. */
const mostBytes = 10 * 1024 * 1024
const mostPixels = 50_000_000

/**
 * A picture drawn anew as WebP within each of some bounds, the smallest first; never enlarged, and left out where it would be
 * no wider than the one before. Nothing of what was sent is left but what is seen: no place, no time, no camera. One at a
 * time: opening a photo takes memory.
 */
export async function redrawn(
  content: Uint8Array,
  bounds: readonly [Bounds, ...Bounds[]],
): Promise<[Drawing, ...Drawing[]] | PictureProblem> {
  if (content.byteLength > mostBytes) return "heavy"
  if (!pictureType(content)) return "odd"
  const drawing = last.then(() => draw(content, bounds))
  last = drawing.catch(() => undefined)
  return drawing
}

let last: Promise<unknown> = Promise.resolve()

async function draw(
  content: Uint8Array,
  [smallest, ...larger]: readonly [Bounds, ...Bounds[]],
): Promise<[Drawing, ...Drawing[]] | PictureProblem> {
  const sharp = await reader()
  const facts = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!facts) return "odd"
  if (facts.width * facts.height > mostPixels) return "large"
  const opened = await sharp(content, { limitInputPixels: mostPixels, failOn: "error" })
    .autoOrient()
    .resize({ ...box(larger.at(-1) ?? smallest), fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: 60 })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null)
  if (!opened) return "odd"
  const { width, height, channels } = opened.info
  const again = () => sharp(opened.data, { raw: { width, height, channels } })
  const drawn: [Drawing, ...Drawing[]] = [await within(again, smallest)]
  for (const one of larger) if (width > drawn.at(-1)!.width) drawn.push(await within(again, one))
  return drawn
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
