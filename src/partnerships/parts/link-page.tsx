import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { AccessibilityLink, identityWords } from "#parts/identity"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { errorTitle, Notice, PlainPage } from "#ui"
import type { Asker } from "../reads/letterhead.ts"
import { words } from "../words/index.ts"

export type LinkPageProps = {
  locale: Locale
  /** In whose name the page speaks. */
  from: string
  asker: Asker | null
  /** An invented partnership says so on every page. */
  isSample?: boolean | undefined
  /** For anyone to find, not only for who holds a link. */
  isPublic?: boolean | undefined
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  /** What happens with what is sent, or that nothing can be. */
  foot: string
  children: ReactNode
}

/** A page without an account, behind a personal link or for anyone: nothing else to visit, whom to turn to at its foot. */
export function LinkPage(props: LinkPageProps) {
  const { locale, from, asker, isSample, isPublic, title, lead, refused, foot, children } = props
  const location = useLocation()
  const other = otherLocale(locale)
  const languages = [
    { lang: other, name: identityWords(locale)("other-language"), href: otherLanguage(locale, location) },
  ]
  const errors = refused?.problems ?? []
  return (
    <>
      <title>{`${errors.length > 0 ? errorTitle(locale, title) : title} - ${from}`}</title>
      {!isPublic && <meta name="robots" content="noindex, nofollow" />}
      <PlainPage
        from={from}
        title={title}
        lead={lead}
        notice={isSample && <Notice kind="attention" title={words(locale)("sample")} />}
        languages={languages}
        errors={errors}
        footer={
          <>
            {asker && <p>{words(locale)("questions", { asker: asker.name, email: asker.email })}</p>}
            <p>{foot}</p>
            <AccessibilityLink locale={locale} />
          </>
        }
      >
        {children}
      </PlainPage>
    </>
  )
}
