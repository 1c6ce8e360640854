import type { ReactNode } from "react"
import { LinkPage, partnershipWords } from "#parts/partnerships"
import type { Refused } from "#platform/web"
import type { BesideSite } from "./beside-site.ts"
import { SitePage } from "./site-page.tsx"

export type BesidePageProps = BesideSite & {
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  children: ReactNode
}

/** A partnership's page for anyone outside its site: looks like one of the site, and like a plain page while that is closed. */
export function BesidePage({ frame, locale, from, isSample, ...page }: BesidePageProps) {
  const foot = partnershipWords(locale)("public-foot", { from })
  if (frame) return <SitePage {...page} frame={frame} foot={foot} />
  return <LinkPage {...page} {...{ locale, from, isSample, foot }} asker={null} isPublic />
}
