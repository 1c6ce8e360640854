import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { identityWords } from "#parts/identity"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { errorTitle, PlainPage } from "#ui"
import { words } from "../words/index.ts"

/** A partnership's page for anyone: whose it is, the other language, what happens with what is sent. */
export function PublicPage(props: {
  locale: Locale
  from: string
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  children: ReactNode
}) {
  const { locale, from, title, lead, refused, children } = props
  const location = useLocation()
  const errors = refused?.problems ?? []
  const languages = [
    {
      lang: otherLocale(locale),
      name: identityWords(locale)("other-language"),
      href: otherLanguage(locale, location),
    },
  ]
  return (
    <>
      <title>{`${errors.length > 0 ? errorTitle(locale, title) : title} - ${from}`}</title>
      <PlainPage
        from={from}
        title={title}
        lead={lead}
        languages={languages}
        errors={errors}
        footer={<p>{words(locale)("public-foot", { from })}</p>}
      >
        {children}
      </PlainPage>
    </>
  )
}
