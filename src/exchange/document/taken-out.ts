import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeCsvArchive, writeWorkbook } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { heldBy } from "../reads/held.ts"
import type { Held } from "../rules/row.ts"
import { popoloText } from "../rules/to-popolo.ts"
import type { ExportAbout } from "../rules/to-popolo.ts"
import { toldHeld, withheldFromOthers } from "../rules/told-held.ts"
import { councilCsv, councilSheets } from "./council-sheets.ts"

/** Everything somebody may take out, with what the file says of itself. */
export type TakenOut = { held: Held; about: ExportAbout }

type Partnership = { id: string; nameEn: string; nameFr: string }

export async function takenOut(tx: Tx, actor: Actor, partnership: Partnership): Promise<TakenOut> {
  access.check(actor, "export", "council")
  const held = await heldBy(tx, actor.timeZone)
  const keepsRoster = access.may(actor, "export", "contact-details")
  const { id, nameEn, nameFr } = partnership
  return {
    held: keepsRoster ? held : toldHeld(held),
    about: {
      source: { id, name: nameEn, name_fr: nameFr },
      exported_on: actor.today,
      withheld: keepsRoster ? [] : withheldFromOthers,
    },
  }
}

/** Line by line, so that a large partnership never stands in memory as one text. */
export function asJson({ held, about }: TakenOut): Generator<string> {
  return popoloText(held, about)
}

export function asWorkbook(locale: Locale, { held, about }: TakenOut): Promise<Buffer> {
  return writeWorkbook(councilSheets(locale, held, about))
}

export function asCsvArchive({ held, about }: TakenOut): Buffer {
  return writeCsvArchive(councilCsv(held, about))
}
