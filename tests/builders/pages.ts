import { addPage, changePicture, pageMatters } from "#pages"
import type { NewPage, PageKind } from "#pages"
import { changeSite, onSite, openSite, publish, siteOf, whenPublished } from "#site"
import { pagesOnSite } from "#pages"
import { standingsOf, translate } from "#translations"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
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

/** A picture on a page of version 1, with its words in both languages: the smallest WebP there is. @returns its file */
export async function aPicture(
  { act, coordinator }: TestPartnership,
  {
    files,
    page,
    version = 1,
    says = "A round table",
  }: { files: FileStore; page: string; version?: number; says?: string },
): Promise<string> {
  const content = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64")
  const file = await keepFile(files, coordinator, { name: "picture.webp", mediaType: "image/webp", content })
  await act((tx, actor) =>
    changePicture(tx, actor, {
      id: page,
      version,
      picture: { narrow: { file, width: 1, height: 1 }, wide: null },
      isAgreed: true,
      alternative: { en: says, fr: says },
      credit: "",
    }),
  )
  return file.id
}

/** One of each kind, published on an open site, and what each name in an address stands for. */
export async function pagesOfEveryKind(
  partnership: TestPartnership,
  files: FileStore,
): Promise<Record<string, string>> {
  await anOpenSite(partnership, ["ar"])
  const ids: string[] = []
  let picture = ""
  // Some days ago: what is published today is not public yet on a clock that stands before noon.
  const at = new Date(partnership.coordinator.at.getTime() - 3 * 86_400_000)
  const before: TestPartnership = {
    ...partnership,
    act: (work) => partnership.act((tx, actor) => work(tx, { ...actor, at })),
  }
  for (const kind of ["page", "news-item", "event"] as const) {
    const id = await aPage(before, { kind })
    if (kind === "page") picture = await aPicture(before, { files, page: id })
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
  return {
    page: ids[0]!,
    text: text.id,
    translator: await aTranslator(partnership, []),
    slug: "about",
    pagePicture: picture,
    shownPicture: picture,
  }
}
