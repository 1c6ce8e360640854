import type { Locale } from "#platform/words"
import { LinkPage } from "./link-page.tsx"
import { words } from "../words/index.ts"

export type Ended = { standing: "unknown" | "expired" | "revoked"; locale: Locale }

/** Says plainly that nothing can be sent here, and what to do instead. */
export function LinkEnded({ standing, locale }: Ended) {
  const say = words(locale)
  return (
    <LinkPage
      locale={locale}
      from="Entente"
      asker={null}
      title={say(`link-${standing}-title`)}
      foot={say("link-foot-ended")}
    >
      <p>{say(`link-${standing}`)}</p>
    </LinkPage>
  )
}
