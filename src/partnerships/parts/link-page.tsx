import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { identityWords } from "#parts/identity"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { errorTitle, PlainPage } from "#ui"
import type { Asker } from "../reads/letterhead.ts"
import { words } from "../words/index.ts"

export type LinkPageProps = {
  locale: Locale
  /** In whose name the page speaks. */
  from: string
  asker: Asker | null
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  /** What happens with what is sent, or that nothing can be. */
  foot: string
  children: ReactNode
}

/** The page behind a personal link: no account, nothing else to visit, whom to turn to at its foot. */
export function LinkPage(props: LinkPageProps) {
  const { locale, from, asker, title, lead, refused, foot, children } = props
  const location = useLocation()
  const other = otherLocale(locale)
  const languages = [
    { lang: other, name: identityWords(locale)("other-language"), href: otherLanguage(locale, location) },
  ]
  const errors = refused?.problems ?? []
  return (
    <>
      <title>{`${errors.length > 0 ? errorTitle(locale, title) : title} - ${from}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <PlainPage
        from={from}
        title={title}
        lead={lead}
        languages={languages}
        errors={errors}
        footer={
          <>
            {asker && <p>{words(locale)("questions", { asker: asker.name, email: asker.email })}</p>}
            <p>{foot}</p>
          </>
        }
      >
        {children}
      </PlainPage>
    </>
  )
}
