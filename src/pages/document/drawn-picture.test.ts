import { expect, test } from "vitest"
import sharp from "sharp"
import { narrow, wide } from "../rules/picture-bounds.ts"
import { drawnPicture } from "./drawn-picture.ts"

/** Large shapes under the grain of a sensor: as hard to make small as a photograph is. */
async function aPhoto(width: number, height: number) {
  const noise = (size: { width: number; height: number }, sigma: number) =>
    sharp({
      create: {
        ...size,
        channels: 3,
        background: "#888",
        noise: { type: "gaussian", mean: 128, sigma },
      },
    })
  const shapes = noise({ width: Math.ceil(width / 16), height: Math.ceil(height / 16) }, 60)
  const grain = await noise({ width, height }, 25).png().toBuffer()
  const large = await shapes.resize(width, height, { fit: "fill" }).png().toBuffer()
  return sharp(large)
    .composite([{ input: grain, blend: "overlay" }])
    .jpeg({ quality: 92 })
}

/** Left half red, right half blue. */
function twoHalves(width: number, height: number) {
  const half = { width: width / 2, height, channels: 3 as const, background: "#0000ff" }
  return sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
    { input: { create: half }, left: width / 2, top: 0 },
  ])
}

test.each([
  [3000, 2250],
  [2250, 3000],
  [4000, 800],
])(
  "a photograph of %i by %i is light at both widths, with the measures it is said to have",
  async (w, h) => {
    const photo = await (await aPhoto(w, h)).toBuffer()
    const drawn = await drawnPicture(photo)
    for (const [one, bounds] of [
      [drawn.narrow, narrow],
      [drawn.wide!, wide],
    ] as const) {
      const { format, width, height } = await sharp(one.content).metadata()
      expect({ format, width, height }).toEqual({ format: "webp", width: one.width, height: one.height })
      expect(one.content.byteLength).toBeLessThanOrEqual(bounds.bytes)
      expect(one.width).toBeLessThanOrEqual(bounds.width)
      expect(one.height).toBeLessThanOrEqual(bounds.height)
      expect(one.width / one.height).toBeCloseTo(w / h, 1)
    }
    expect(drawn.wide!.width).toBeGreaterThan(drawn.narrow.width)
  },
  60_000,
)

test("where and when it was taken and by which camera is gone, and it stands upright", async () => {
  const exif = {
    IFD0: { Make: "Canary camera", Copyright: "Canary" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "43/1 15/1 0/1", GPSLongitudeRef: "W" },
  }
  const photo = await twoHalves(800, 400)
    .withExif(exif)
    .withMetadata({ exif, orientation: 6 })
    .jpeg()
    .toBuffer()
  const before = await sharp(photo).metadata()
  expect([before.orientation, photo.includes("Canary camera")]).toEqual([6, true])
  const { narrow: drawn } = await drawnPicture(photo)
  const after = await sharp(drawn.content).metadata()
  expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(drawn.content.includes("Canary")).toBe(false)
  // Turned to the right: what was left is above.
  expect([drawn.width, drawn.height]).toEqual([320, 640])
  const top = await sharp(drawn.content).extract({ left: 100, top: 50, width: 1, height: 1 }).raw().toBuffer()
  expect(top[0]).toBeGreaterThan(200)
  expect(top[2]).toBeLessThan(60)
})

test("a small picture is not made larger, and is drawn once; what can be seen through stays so", async () => {
  const png = await sharp({ create: { width: 300, height: 200, channels: 4, background: "#00000000" } })
    .png()
    .toBuffer()
  const drawn = await drawnPicture(png)
  expect([drawn.narrow.width, drawn.narrow.height, drawn.wide]).toEqual([300, 200, null])
  expect((await sharp(drawn.narrow.content).metadata()).hasAlpha).toBe(true)
})

test("what is no picture, breaks off, is too heavy or would fill the memory is refused in a sentence", async () => {
  const photo = await twoHalves(800, 400).jpeg().toBuffer()
  const huge = { width: 10_000, height: 6_000, channels: 3 as const, background: "#ffffff" }
  const refused: [string, Uint8Array][] = [
    ["picture-odd", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["picture-odd", await twoHalves(20, 20).gif().toBuffer()],
    ["picture-odd", await twoHalves(20, 20).tiff().toBuffer()],
    ["picture-odd", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from("not a photo")])],
    ["picture-odd", photo.subarray(0, photo.length / 2)],
    ["picture-large", await sharp({ create: huge }).png({ compressionLevel: 9 }).toBuffer()],
    ["picture-heavy", Buffer.alloc(10 * 1024 * 1024 + 1, 0xff)],
  ]
  for (const [why, content] of refused)
    await expect(drawnPicture(content), why).rejects.toMatchObject({
      problems: [{ field: "picture", reason: { key: `pages.${why}` } }],
    })
  // One that was refused keeps nobody waiting.
  await expect(drawnPicture(photo)).resolves.toBeDefined()
}, 60_000)
