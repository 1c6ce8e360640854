import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { identityWords } from "#parts/identity"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { errorTitle, PlainPage } from "#ui"
import type { Letterhead } from "../reads/letterhead.ts"
import { words } from "../words/index.ts"

type Around = {
  locale: Locale
  from: string
  asker: Letterhead["asker"]
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  children: ReactNode
}

/** The page behind an invitation's link: no account, nothing else to visit, whom to turn to at its foot. */
export function LinkPage({ locale, from, asker, title, lead, refused, children }: Around) {
  const location = useLocation()
  const say = words(locale)
  const other = otherLocale(locale)
  const errors = refused?.problems ?? []
  return (
    <>
      <title>{`${errors.length > 0 ? errorTitle(locale, title) : title} - ${from}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <PlainPage
        from={from}
        title={title}
        lead={lead}
        languages={[
          {
            lang: other,
            name: identityWords(locale)("other-language"),
            href: otherLanguage(locale, location),
          },
        ]}
        errors={errors}
        footer={
          <>
            {asker && <p>{say("letter-questions", { asker: asker.name, email: asker.email })}</p>}
            <p>{say("link-footer")}</p>
          </>
        }
      >
        {children}
      </PlainPage>
    </>
  )
}

export type Ended = { standing: "unknown" | "expired" | "revoked"; locale: Locale }

/** Says plainly that nothing can be answered here, and what to do instead. */
export function LinkEnded({ standing, locale }: Ended) {
  const say = words(locale)
  return (
    <LinkPage locale={locale} from="Entente" asker={null} title={say(`link-${standing}-title`)}>
      <p>{say(`link-${standing}`)}</p>
    </LinkPage>
  )
}
