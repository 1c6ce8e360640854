import { addPage, pageMatters } from "#pages"
import type { NewPage, PageKind } from "#pages"
import { changeSite, onSite, openSite, publish, siteOf, whenPublished } from "#site"
import { pagesOnSite } from "#pages"
import { standingsOf, translate } from "#translations"
import type { TestPartnership } from "../builders.ts"
import { aTranslator } from "./translations.ts"

for (const kind of ["page", "news-item", "event"] as const) whenPublished(kind, pageMatters[kind])
onSite("pages", pagesOnSite)

const facts = { menuPlace: null, onDay: null, startsAt: null, endsAt: null, link: "" }

/** A page, a news item or an event in English and French. */
export function aPage(
  { act }: TestPartnership,
  { kind = "page", ...page }: Partial<NewPage> & { kind?: PageKind } = {},
): Promise<string> {
  const when = {
    page: { menuPlace: 1 },
    "news-item": { onDay: "2026-11-20" },
    event: { startsAt: new Date("2026-12-01T23:00:00Z"), endsAt: new Date("2026-12-02T01:00:00Z") },
  }[kind]
  const texts = {
    title: { en: "About", fr: "À propos" },
    summary: { en: "Who we are", fr: "Qui nous sommes" },
    body: { en: "## Us\n\nWe **work** here.", fr: "## Nous\n\nNous **travaillons** ici." },
  }
  return act((tx, actor) => addPage(tx, actor, { kind, ...facts, ...when, texts, ...page }))
}

export function published(
  { act }: TestPartnership,
  id: string,
  kind: PageKind = "page",
  from: Date | null = null,
) {
  return act((tx, actor) => publish(tx, actor, { matter: kind, subjectId: id, visibleFrom: from }))
}

/** The site, open, read in these languages as well. */
export async function anOpenSite({ act, read }: TestPartnership, furtherLanguages: string[] = []) {
  const { openedAt, logoFileId: _, version, ...site } = await read(siteOf)
  await act((tx, actor) => changeSite(tx, actor, { ...site, version, furtherLanguages }))
  if (!openedAt) await act((tx, actor) => openSite(tx, actor, { isOpen: true, version: version + 1 }))
}

/** A title in Arabic, reviewed; the rest of it stays in English. */
function inArabic({ act }: TestPartnership, id: string) {
  return act(async (tx, actor) => {
    const texts = await standingsOf(tx, { subjects: [id] })
    const { id: textId, standings } = texts.find(({ field }) => field === "title")!
    const { number: source } = standings.find(({ language }) => language === "en")!
    await translate(tx, actor, { textId, language: "ar", value: "من نحن", source, own: 0, state: "reviewed" })
  })
}

/** One of each kind, published on an open site, and what each name in an address stands for. */
export async function pagesOfEveryKind(partnership: TestPartnership): Promise<Record<string, string>> {
  await anOpenSite(partnership, ["ar"])
  const ids: string[] = []
  // Some days ago: what is published today is not public yet on a clock that stands before noon.
  const at = new Date(partnership.coordinator.at.getTime() - 3 * 86_400_000)
  const before: TestPartnership = {
    ...partnership,
    act: (work) => partnership.act((tx, actor) => work(tx, { ...actor, at })),
  }
  for (const kind of ["page", "news-item", "event"] as const) {
    const id = await aPage(before, { kind })
    await published(before, id, kind)
    ids.push(id)
  }
  for (const id of ids.slice(1)) await inArabic(before, id)
  const text = await partnership.read((tx) =>
    tx
      .selectFrom("text")
      .select("id")
      .where("subjectId", "=", ids[0]!)
      .where("field", "=", "title")
      .executeTakeFirstOrThrow(),
  )
  return { page: ids[0]!, text: text.id, translator: await aTranslator(partnership, []), slug: "about" }
}
