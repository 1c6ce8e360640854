import { data } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { Copies } from "../parts/copies.tsx"
import { openPack } from "../parts/link-visit.ts"
import { PackShown } from "../parts/pack-shown.tsx"
import { seatPack } from "../document/seat-pack.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-pack"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openPack(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  return data({
    standing,
    locale,
    here: `/${locale}/link/${params.token}/pack`,
    asker: opened.found.head.asker,
    pack: seatPack(locale, opened.found),
  })
}

export default function LinkPack({ loaderData }: Route.ComponentProps) {
  const { standing, locale } = loaderData
  const say = words(locale)
  const foot = say("link-footer")
  if (standing !== "open")
    return (
      <LinkPage {...{ locale, foot }} from="Entente" asker={null} title={say(`link-${standing}-title`)}>
        <p>{say(`link-${standing}`)}</p>
      </LinkPage>
    )
  const { here, asker, pack } = loaderData
  return (
    <LinkPage
      {...{ locale, asker, foot }}
      from={pack.from}
      isSample={pack.isSample}
      title={pack.title}
      lead={<p>{pack.lead}</p>}
    >
      <Copies locale={locale} at={`${here}/pack`} />
      <PackShown pack={pack} />
    </LinkPage>
  )
}
