import { LinkPage as AnyLinkPage } from "#parts/partnerships"
import type { LinkPageProps } from "#parts/partnerships"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

/** The page behind the link of an invitation. */
export function LinkPage(props: Omit<LinkPageProps, "foot">) {
  return <AnyLinkPage {...props} foot={words(props.locale)("link-footer")} />
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
