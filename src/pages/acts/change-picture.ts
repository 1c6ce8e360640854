import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { NewFile } from "#platform/files"
import { Conflict, Invalid } from "#platform/refusals"
import { writeTexts } from "#translations"
import type { OfficialLanguage } from "#translations"
import { access } from "../access.ts"
import { textKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"
import { heldPage, nextVersion, subjectOf, titlesOf } from "./next-version.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "pages.picture-changed": { title: string; titleFr: string }
    "pages.picture-removed": { title: string; titleFr: string }
  }
}

type Drawn = { file: NewFile; width: number; height: number }

/** A picture as it was drawn anew, already on disk; what was small has no wide one. */
export type NewPicture = { narrow: Drawn; wide: Drawn | null }

export type PictureChange = {
  id: string
  version: number
  /** Undefined leaves the one that is there. */
  picture: NewPicture | undefined
  /** Whether everyone who can be recognised in a new one agreed to be shown. */
  isAgreed: boolean
  alternative: Record<OfficialLanguage, string>
  credit: string
}

/**
 * Puts a picture on a page, or says otherwise what it shows. Refused without words for those who do not see it, and a new
 * one without the word of whoever puts it there that everyone in it agreed. What is public waits until it is let out.
 */
export async function changePicture(tx: Tx, actor: Actor, change: PictureChange): Promise<void> {
  access.check(actor, "write", "page")
  const { id, picture, alternative, credit } = change
  const page = await heldPage(tx, actor, change)
  mustBeSound(change, page.pictureId !== null)
  const pictureId = picture ? await keepPicture(tx, actor, { id, picture }) : page.pictureId
  await nextVersion(tx, actor, { ...page, pictureId, pictureCredit: credit })
  await writeTexts(tx, actor, { kind: textKind, subjectId: id, fields: { alternative }, isMinor: false })
  await record(tx, actor, {
    kind: "pages.picture-changed",
    subject: subjectOf(id),
    details: await titlesOf(tx, id),
  })
}

/** Takes the picture from a page, with its words; the public sees it until that is let out. */
export async function removePicture(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  access.check(actor, "write", "page")
  const page = await heldPage(tx, actor, { id, version })
  if (page.pictureId === null) throw new Conflict(words.message("no-picture"))
  await nextVersion(tx, actor, { ...page, pictureId: null, pictureCredit: "" })
  const fields = { alternative: { en: "", fr: "" } }
  await writeTexts(tx, actor, { kind: textKind, subjectId: id, fields, isMinor: false })
  await record(tx, actor, {
    kind: "pages.picture-removed",
    subject: subjectOf(id),
    details: await titlesOf(tx, id),
  })
}

function mustBeSound({ picture, isAgreed, alternative }: PictureChange, hasOne: boolean): void {
  const problems = [
    ...(!picture && !hasOne ? [{ field: "picture", reason: words.message("picture-needed") }] : []),
    ...(!alternative.en && !alternative.fr
      ? [{ field: "alternativeEn", reason: words.message("alternative-needed") }]
      : []),
    ...(picture && !isAgreed ? [{ field: "agreed", reason: words.message("agreed-needed") }] : []),
  ]
  if (problems.length > 0) throw new Invalid(problems)
}

async function keepPicture(
  tx: Tx,
  actor: Actor,
  { id: pageId, picture: { narrow, wide } }: { id: string; picture: NewPicture },
): Promise<string> {
  await narrow.file.add(tx)
  await wide?.file.add(tx)
  const widest = wide ?? narrow
  const { id } = await tx
    .insertInto("publicPagePicture")
    .values({
      partnershipId: actor.partnershipId,
      pageId,
      narrowFileId: narrow.file.id,
      narrowWidth: narrow.width,
      narrowHeight: narrow.height,
      wideFileId: widest.file.id,
      wideWidth: widest.width,
      wideHeight: widest.height,
      agreedAt: actor.at,
      agreedBy: actor.kind === "person" ? actor.id : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}
