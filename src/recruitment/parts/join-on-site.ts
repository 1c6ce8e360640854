import type { SitePart } from "#site"
import { recruitments } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"
import { words } from "../words/index.ts"

/** The menu leads to the page to join by while a body looks for members. */
export const joinOnSite: SitePart = {
  order: 80,
  entries: async (tx, { locale, today }) =>
    (await recruitments(tx)).some((one) => isOpen(one, today))
      ? [{ path: "/join", label: words(locale)("join-us"), isBeside: true }]
      : [],
}
