export const pageKinds = ["page", "news-item", "event"] as const
export type PageKind = (typeof pageKinds)[number]

export const sections: Record<PageKind, string> = { page: "pages", "news-item": "news", event: "events" }

/** Where it stands within the public site. */
export function pathOf({ kind, slug }: { kind: PageKind; slug: string }): string {
  return `/${sections[kind]}/${slug}`
}

/** The fields of one, in the order they are read. */
export function fieldsOf(kind: PageKind): readonly PageField[] {
  return kind === "event" ? ["title", "summary", "place", "body"] : ["title", "summary", "body"]
}

/** `alternative`: what stands for the picture where it is not seen; written with the picture, not with the page. */
export type PageField = "title" | "summary" | "place" | "body" | "alternative"

/** Under this its words are kept in translations. */
export const textKind = "pages.page"

/** A word for addresses out of a title: « Qu’est-ce qu’un PLI? » is `qu-est-ce-qu-un-pli`. */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, "")
  return slug || "page"
}

/** The first of `about`, `about-2`, `about-3` ... that nothing has yet. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug.slice(0, 75)}-${number}`
    if (!taken.has(tried)) return tried
  }
}
