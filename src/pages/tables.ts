// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    publicPage: PublicPageTable
    publicPageRelease: PublicPageReleaseTable
    publicPageFacts: PublicPageFactsTable
    publicPagePicture: PublicPagePictureTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A page, a news item or an event of the public site. Public only while there is a publication of it. */
export interface PublicPageTable {
  partnershipId: string
  id: Defaulted<string>
  kind: "page" | "news-item" | "event"
  /** Its word in addresses, chosen once: what people kept and linked stays. */
  slug: string
  version: Defaulted<number>
  madeAt: Date
  /** It was thrown away; only what is not public can be. */
  closedAt: Date | null
}

/** That a person let out what was changed in a page which is public already: until then the public reads it as it was. */
export interface PublicPageReleaseTable {
  partnershipId: string
  id: Defaulted<string>
  pageId: string
  releasedAt: Date
  releasedBy: string | null
}

/** What a page says besides its words, once for each version of it. Never edited: a change is the next version. */
export interface PublicPageFactsTable {
  partnershipId: string
  pageId: string
  /** The version of the page from which on these hold: a page is never without. */
  version: number
  kind: string
  /** Where it stands on the menu, from 1; null: not on it. */
  menuPlace: number | null
  /** Of a news item: the day it is of. */
  onDay: string | null
  startsAt: Date | null
  endsAt: Date | null
  link: Defaulted<string>
  writtenBy: string | null
  at: Date
  pictureId: string | null
  /** Who took or drew the picture, as it is said under it. */
  pictureCredit: Defaulted<string>
}

/** A picture somebody put on a page, as it was drawn anew: what was sent is not kept. Public only while a published version of the page has it. */
export interface PublicPagePictureTable {
  partnershipId: string
  id: Defaulted<string>
  pageId: string
  narrowFileId: string
  narrowWidth: number
  narrowHeight: number
  /** The narrow one again, of a picture that was small. */
  wideFileId: string
  wideWidth: number
  wideHeight: number
  /** When somebody said that everyone who can be recognised in it agreed to be shown: there is no picture without. */
  agreedAt: Date
  /** Who said so. */
  agreedBy: string | null
}
