import { redrawn } from "#platform/pictures"
import type { Drawing } from "#platform/pictures"
import { Invalid } from "#platform/refusals"
import { narrow, wide } from "../rules/picture-bounds.ts"
import { words } from "../words/index.ts"

export type DrawnTwice = { narrow: Drawing; wide: Drawing | null }

/** A picture as it is shown, at two widths; `wide` is null where it would be no wider. Refused where it cannot be drawn. */
export async function drawnPicture(content: Uint8Array): Promise<DrawnTwice> {
  const drawn = await redrawn(content, [narrow, wide])
  if (typeof drawn === "string")
    throw new Invalid([{ field: "picture", reason: words.message(`picture-${drawn}`) }])
  return { narrow: drawn[0], wide: drawn[1] ?? null }
}
