import type { Tx } from "#platform/database"
import { publications } from "#site"
import { offeredLanguages, standingsOf, textsIn, translationState } from "#translations"
import { languageChoice, isCurrent } from "#translations"
import type { Publication } from "#site"
import { textKind } from "../rules/page-kind.ts"
import type { PageField } from "../rules/page-kind.ts"
import { changedFacts } from "../rules/page-facts.ts"
import { pageOf, pagesAsOf } from "./pages.ts"
import type { Page } from "./pages.ts"
import { publishedUpTo } from "./published-pages.ts"

export type LanguageStanding = { language: string; current: number; behind: number }

/** A page with where it stands: with the public, and in each language. */
export type PageOnDesk = Page & {
  publication: Publication | undefined
  /** The public still reads what was there before the last change. */
  hasChanges: boolean
  languages: LanguageStanding[]
}

export async function pageOnDesk(tx: Tx, id: string): Promise<PageOnDesk | undefined> {
  const page = await pageOf(tx, id)
  if (!page) return undefined
  const publication = (await publications(tx, 10_000)).find((one) => one.subjectId === id)
  const isOut = publication !== undefined && publication.withdrawnAt === null
  return {
    ...page,
    publication,
    hasChanges: isOut && (await isChangedSince(tx, page, publication)),
    languages: await languageStandings(tx, id),
  }
}

async function isChangedSince(tx: Tx, page: Page, publication: Publication): Promise<boolean> {
  const { id } = page
  const upTo = await publishedUpTo(tx, new Map([[id, publication]]))
  const [stood] = await pagesAsOf(tx, upTo)
  if (!stood || changedFacts(stood, page).length > 0) return true
  for (const language of ["en", "fr"]) {
    const asked = { kind: textKind, subjects: [id], language }
    const [now, then] = [await textsIn(tx, asked), await textsIn(tx, { ...asked, upTo })]
    if (JSON.stringify(now.get(id)) !== JSON.stringify(then.get(id))) return true
  }
  return false
}

async function languageStandings(tx: Tx, id: string): Promise<LanguageStanding[]> {
  const { main } = await languageChoice(tx)
  const texts = await standingsOf(tx, { kind: textKind, subjects: [id] })
  return (await offeredLanguages(tx)).map((language) => {
    const states = texts
      .map(({ standings }) => translationState(standings, language, main))
      .filter((state) => state !== "absent")
    const current = states.filter(isCurrent).length
    return { language, current, behind: states.length - current }
  })
}

/** What the editor's form shows: English and French as they stand, also where nobody checked them yet. */
export async function editedTexts(tx: Tx, id: string): Promise<Record<string, { en: string; fr: string }>> {
  const rows = await tx
    .selectFrom("text as t")
    .innerJoin("textVersion as v", (join) =>
      join.onRef("v.partnershipId", "=", "t.partnershipId").onRef("v.textId", "=", "t.id"),
    )
    .distinctOn(["t.field", "v.language"])
    .select(["t.field", "v.language", "v.value"])
    .where("t.subjectKind", "=", textKind)
    .where("t.subjectId", "=", id)
    .where("v.language", "in", ["en", "fr"])
    .orderBy("t.field")
    .orderBy("v.language")
    .orderBy("v.number", "desc")
    .execute()
  const texts: Partial<Record<PageField, { en: string; fr: string }>> = {}
  for (const { field, language, value } of rows) {
    const text = (texts[field as PageField] ??= { en: "", fr: "" })
    text[language as "en" | "fr"] = value
  }
  return texts
}
