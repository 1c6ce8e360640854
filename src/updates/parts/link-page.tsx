import { LinkPage as AnyLinkPage } from "#parts/partnerships"
import type { LinkPageProps } from "#parts/partnerships"
import type { Asker } from "#partnerships"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import { Written } from "./shown.tsx"
import { words } from "../words/index.ts"

/** The page behind the link to a form of updates. */
export function LinkPage(props: Omit<LinkPageProps, "foot"> & { foot?: string | undefined }) {
  const { foot = words(props.locale)("link-footer"), ...page } = props
  return <AnyLinkPage {...page} foot={foot} />
}

type Ended =
  | { standing: "unknown"; locale: Locale }
  | {
      standing: string
      locale: Locale
      from: string
      asker: Asker | null
      isSample: boolean
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
    .filter(([name]) => /^(narrative|obstacles|help)-/.test(name))
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
