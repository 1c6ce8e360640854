import { formatDate, nameIn } from "#platform/words"
import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { siteVisit } from "#site"
import { Button, ButtonRow, Facts, Notice, SectionNavigation } from "#ui"
import { SectionsShown } from "../parts/sections-shown.tsx"
import { sectionsSaid } from "../parts/text-in.ts"
import { publicTerms } from "../reads/public-terms.ts"
import { inForceOn } from "../rules/in-force-on.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-terms"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { isKept: true }

/** Adopted terms of reference that were published. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { at, today } = visit.actor
  const all = await visit.read((tx) => publicTerms(tx, at))
  const version = all.find(({ id }) => id === params.adopted)
  if (!version || version.adoptedOn === null) throw nothingPublic(visit.locale)
  const { id, number, body, sections, rules, adoptedOn } = version
  const inForceFrom = version.inForceFrom ?? adoptedOn
  const dated = all.flatMap((one) =>
    one.bodyId === body.id && one.inForceFrom !== null ? [{ ...one, inForceFrom: one.inForceFrom }] : [],
  )
  const current = inForceOn(dated, today)
  return {
    frame,
    version: { id, number, sections, rules, adoptedOn, inForceFrom },
    body: { nameEn: body.nameEn, nameFr: body.nameFr },
    newerId: current && current.number > number ? current.id : null,
  }
}

export default function SiteTerms({ loaderData }: Route.ComponentProps) {
  const { frame, version, body, newerId } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  const name = nameIn(locale, body)
  const copies = `${base}/terms/${version.id}/copies/terms-of-reference-${locale}`
  return (
    <SitePage
      frame={frame}
      title={say("terms-of", { body: name })}
      lead={<p>{say("public-terms-lead", { body: name })}</p>}
      above={{ path: "/council", label: say("council") }}
      description={say("public-terms-lead", { body: name })}
    >
      {newerId && (
        <Notice kind="attention" title={say("newer-in-force")}>
          <p>
            <a href={`${base}/terms/${newerId}`}>{say("read-terms")}</a>
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          { term: say("version"), description: String(version.number) },
          { term: say("adoptedOn"), description: formatDate(locale, version.adoptedOn) },
          { term: say("inForceFrom"), description: formatDate(locale, version.inForceFrom) },
        ]}
      />
      <SectionNavigation
        label={say("contents")}
        layout="column"
        links={sectionsSaid(locale, version).map(({ key }) => ({
          href: `#${key}`,
          label: say(`section-${key}`),
        }))}
      />
      <SectionsShown locale={locale} sections={version.sections} rules={version.rules} />
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
