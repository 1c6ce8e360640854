import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { errorTitle, Page } from "#ui"
import { AccessibilityLink } from "./accessibility-link.tsx"
import { words } from "../words/index.ts"

/** A page before anybody is known, or before a partnership is chosen. */
export function IdentityPage(props: {
  locale: Locale
  title: string
  lead?: string | undefined
  refused?: Refused | undefined
  person?: { name: string; signOut: ReactNode } | undefined
  children: ReactNode
}) {
  const { locale, title, lead, refused, person, children } = props
  const location = useLocation()
  const say = words(locale)
  const languages = [
    { lang: otherLocale(locale), name: say("other-language"), href: otherLanguage(locale, location) },
  ]
  const errors = refused?.problems ?? []
  return (
    <>
      <title>{`${errors.length > 0 ? errorTitle(locale, title) : title} - Entente`}</title>
      <Page
        masthead={{ name: "Entente", href: `/${locale}`, languages, person }}
        title={title}
        lead={lead}
        errors={errors}
        footer={<AccessibilityLink locale={locale} />}
      >
        {children}
      </Page>
    </>
  )
}
