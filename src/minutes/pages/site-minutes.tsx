import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { formatDate } from "#platform/words"
import { siteVisit } from "#site"
import { Button, ButtonRow, Facts } from "#ui"
import { MinutesShown } from "../parts/minutes-shown.tsx"
import { publicMinutes } from "../reads/public-minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-minutes"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { isKept: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const shown = await visit.read((tx) => publicMinutes(tx, params.adoptedMinutes, visit.actor.at))
  if (!shown) throw nothingPublic(visit.locale)
  return { frame, id: params.adoptedMinutes, ...shown }
}

export default function SiteMinutes({ loaderData }: Route.ComponentProps) {
  const { frame, id, content, adoptedOn, decisions } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  const { meeting, body } = content
  const copies = `${base}/minutes/${id}/copies/minutes-${locale}`
  const named = { meeting: meeting.name[locale], date: formatDate(locale, meeting.heldOn) }
  return (
    <SitePage
      frame={frame}
      title={say("minutes-named", named)}
      lead={<p>{say("public-minutes-of", { body: body[locale] })}</p>}
      above={{ path: "/minutes", label: say("minutes-of-meetings") }}
      description={say("public-minutes-of", { body: body[locale] })}
    >
      <Facts
        facts={[
          { term: say("held"), description: `${formatDate(locale, meeting.heldOn)}, ${meeting.startsAt}` },
          ...(meeting.place[locale] ? [{ term: say("place"), description: meeting.place[locale] }] : []),
          { term: say("adopted"), description: formatDate(locale, adoptedOn) },
        ]}
      />
      <MinutesShown
        locale={locale}
        content={content}
        decisionAt={(motionId) =>
          decisions.includes(motionId) ? `${base}/decisions/${motionId}` : undefined
        }
      />
      <ButtonRow>
        <Button look="quiet" href={`${copies}.pdf`} download>
          {say("download-pdf")}
        </Button>
        <Button look="quiet" href={`${copies}.docx`} download>
          {say("download-docx")}
        </Button>
      </ButtonRow>
    </SitePage>
  )
}
