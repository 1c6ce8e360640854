import type { SiteFrame } from "#site"
import type { PublishedPage } from "../reads/published-pages.ts"

/** A page as a line of a public list. */
export function listed(frame: SiteFrame, { id, path, texts }: PublishedPage) {
  const { title, summary, place } = texts
  return {
    id,
    href: frame.base + path,
    title: { value: title?.value ?? "", language: title?.language ?? frame.locale },
    summary: summary && { value: summary.value, language: summary.language },
    place: place && { value: place.value, language: place.language },
  }
}

export type Listed = ReturnType<typeof listed>
