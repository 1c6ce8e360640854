import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { NewFile } from "#platform/files"
import { Conflict, Invalid } from "#platform/refusals"
import { chooseLanguages } from "#translations"
import { access } from "../access.ts"
import { siteOf } from "../reads/site-of.ts"
import { isReadableAccent, readableAccent } from "../rules/accent.ts"
import { words } from "../words/index.ts"
import { endProof } from "./prove-host.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "site.changed": { version: number }
    "site.opened": { version: number }
    "site.closed": { version: number }
  }
}

export type SiteSettings = {
  /** 0: it was never set. */
  version: number
  nameEn: string
  nameFr: string
  taglineEn: string
  taglineFr: string
  mainLanguage: "en" | "fr"
  furtherLanguages: string[]
  accent: string
  /** The host name asked for: used once it is proved. */
  hostName: string | null
  email: string
  telephone: string
  addressEn: string
  addressFr: string
  /** A new picture; undefined leaves it, null takes it away. */
  logo?: NewFile | null | undefined
}

/**
 * Sets how the public site looks and who is behind it. Refuses a colour that cannot be read, with one that can. A host name
 * may be asked for by several; it leads to the one that proves it (`proveHost`).
 */
export async function changeSite(tx: Tx, actor: Actor, settings: SiteSettings): Promise<void> {
  access.check(actor, "change", "site")
  const { version, logo, mainLanguage: main, furtherLanguages: further, ...set } = settings
  if (!isReadableAccent(set.accent)) {
    const reason = words.message("accent-unreadable", { instead: readableAccent(set.accent) })
    throw new Invalid([{ field: "accent", reason }])
  }
  await chooseLanguages(tx, actor, { main, further })
  await logo?.add(tx)
  await write(tx, actor, version, {
    ...set,
    ...(logo === undefined ? {} : { logoFileId: logo?.id ?? null }),
  })
  await endProof(tx, actor, set.hostName)
  await record(tx, actor, { kind: "site.changed", details: { version: version + 1 } })
}

/** Opens the site to everyone, or closes all of it at once; what was published stays said. */
export async function openSite(
  tx: Tx,
  actor: Actor,
  { isOpen, version }: { isOpen: boolean; version: number },
): Promise<void> {
  access.check(actor, "change", "site")
  const site = await siteOf(tx)
  if ((site.openedAt !== null) === isOpen)
    throw new Conflict(words.message(isOpen ? "open-already" : "closed-already"))
  await write(tx, actor, version, { openedAt: isOpen ? actor.at : null })
  await record(tx, actor, {
    kind: isOpen ? "site.opened" : "site.closed",
    details: { version: version + 1 },
  })
}

type Written = Partial<Omit<SiteSettings, "version" | "logo" | "mainLanguage" | "furtherLanguages">> & {
  logoFileId?: string | null
  openedAt?: Date | null
}

async function write(tx: Tx, actor: Actor, version: number, set: Written): Promise<void> {
  const written =
    version === 0
      ? await tx
          .insertInto("site")
          .values({ partnershipId: actor.partnershipId, ...set })
          .onConflict((conflict) => conflict.column("partnershipId").doNothing())
          .returning("version")
          .executeTakeFirst()
      : await tx
          .updateTable("site")
          .set({ ...set, version: version + 1 })
          .where("version", "=", version)
          .returning("version")
          .executeTakeFirst()
  if (!written) throw new Conflict({ key: "web.changed-meanwhile" })
}
