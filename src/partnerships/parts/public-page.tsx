import type { ReactNode } from "react"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"
import { LinkPage } from "./link-page.tsx"

/** A partnership's page for anyone: whose it is, the other language, what happens with what is sent. */
export function PublicPage(props: {
  locale: Locale
  from: string
  isSample: boolean
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  children: ReactNode
}) {
  const foot = words(props.locale)("public-foot", { from: props.from })
  return <LinkPage {...props} asker={null} isPublic foot={foot} />
}
