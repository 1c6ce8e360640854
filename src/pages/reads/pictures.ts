import type { Tx } from "#platform/database"
import { publishedAsOf } from "./published-pages.ts"
import "../tables.ts"

export type DrawnPicture = { fileId: string; width: number; height: number }

export type Picture = {
  id: string
  narrow: DrawnPicture
  /** The same file as the narrow one, of a picture that was small. */
  wide: DrawnPicture
  agreedAt: Date
  agreedBy: string | null
}

const columns = [
  "id",
  "narrowFileId",
  "narrowWidth",
  "narrowHeight",
  "wideFileId",
  "wideWidth",
  "wideHeight",
  "agreedAt",
  "agreedBy",
] as const

export async function pictureOf(tx: Tx, id: string): Promise<Picture | undefined> {
  const found = await tx
    .selectFrom("publicPagePicture")
    .select(columns)
    .where("id", "=", id)
    .executeTakeFirst()
  return (
    found && {
      id: found.id,
      narrow: { fileId: found.narrowFileId, width: found.narrowWidth, height: found.narrowHeight },
      wide: { fileId: found.wideFileId, width: found.wideWidth, height: found.wideHeight },
      agreedAt: found.agreedAt,
      agreedBy: found.agreedBy,
    }
  )
}

/** Whether a file is one of a picture that this page has or had. */
export async function isPictureOfPage(tx: Tx, pageId: string, fileId: string): Promise<boolean> {
  return (await withFile(tx, fileId)).some((one) => one.pageId === pageId)
}

/** Whether the public sees a file at a moment: some published page has, as it was published, a picture drawn in it. */
export async function isPublicPicture(tx: Tx, fileId: string, at: Date): Promise<boolean> {
  const pictures = new Set((await withFile(tx, fileId)).map(({ id }) => id))
  if (pictures.size === 0) return false
  return (await publishedAsOf(tx, at)).some(({ pictureId }) => pictureId !== null && pictures.has(pictureId))
}

function withFile(tx: Tx, fileId: string) {
  return tx
    .selectFrom("publicPagePicture")
    .select(["id", "pageId"])
    .where((is) => is.or([is("narrowFileId", "=", fileId), is("wideFileId", "=", fileId)]))
    .execute()
}
