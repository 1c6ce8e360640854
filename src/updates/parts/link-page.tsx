import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { identityWords } from "#parts/identity"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { errorTitle, Notice, PlainPage } from "#ui"
import type { Asker } from "../reads/letterhead.ts"
import { Written } from "./shown.tsx"
import { words } from "../words/index.ts"

type Around = {
  locale: Locale
  from: string
  asker: Asker | null
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  /** What happens with what is sent, or that nothing can be. */
  foot?: string | undefined
  children: ReactNode
}

/** The page behind a personal link: no account, nothing else to visit, whom to turn to at its foot. */
export function LinkPage(props: Around) {
  const { locale, from, asker, title, lead, refused, foot, children } = props
  const location = useLocation()
  const say = words(locale)
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
            {asker && <p>{say("letter-questions", { asker: asker.name, email: asker.email })}</p>}
            <p>{foot ?? say("link-footer")}</p>
          </>
        }
      >
        {children}
      </PlainPage>
    </>
  )
}

type Ended =
  | { standing: "unknown"; locale: Locale }
  | {
      standing: string
      locale: Locale
      from: string
      asker: Asker | null
      organization: string
    }

/** Says plainly that nothing can be sent here, why, and whom to ask; with what was just typed, to be copied. */
export function LinkEnded(ended: Ended & { refused: Refused | undefined }) {
  const { locale, refused } = ended
  const say = words(locale)
  if (!("from" in ended)) {
    return (
      <LinkPage
        locale={locale}
        from="Entente"
        asker={null}
        title={say("link-unknown-title")}
        foot={say("link-ended-footer")}
      >
        <p>{say("link-unknown")}</p>
      </LinkPage>
    )
  }
  const why = ended.standing === "closed" || ended.standing === "expired" ? ended.standing : "revoked"
  const asker = ended.asker?.name ?? say("secretariat")
  return (
    <LinkPage
      {...ended}
      title={say(`link-${why}-title`)}
      lead={<p>{say(`link-${why}-lead`, { asker })}</p>}
      foot={say("link-ended-footer")}
    >
      <Typed locale={locale} refused={refused} />
    </LinkPage>
  )
}

function Typed({ locale, refused }: { locale: Locale; refused: Refused | undefined }) {
  const texts = Object.entries(refused?.typed ?? {})
    .filter(([name]) => /^(narrative|obstacles)-/.test(name))
    .flatMap(([, typed]) => typed.filter((text) => text.trim() !== ""))
  if (texts.length === 0) return null
  return (
    <Notice kind="attention" title={words(locale)("you-wrote")}>
      {texts.map((text) => (
        <Written key={text} lang={locale} text={text} />
      ))}
    </Notice>
  )
}
