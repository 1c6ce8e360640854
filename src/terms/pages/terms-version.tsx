import { bodyOf } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { PublishingLine } from "#parts/site"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { publicationOf } from "#site"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { SectionsShown } from "../parts/sections-shown.tsx"
import { VersionState } from "../parts/version-state.tsx"
import { rulesInForce, termsOf, termsVersion } from "../reads/terms.ts"
import { amended } from "../rules/amended.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/terms-version"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const on = visit.actor.today
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "terms")
    const version = await termsVersion(tx, params.version)
    const body = version && (await bodyOf(tx, version.bodyId))
    if (!version || !body) throw new NotFound()
    const before = (await termsOf(tx, body.id)).find((other) => other.number < version.number)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      partnership: visit.address(""),
      mayChange: access.may(visit.actor, "change", "terms") && version.adoptedOn === null,
      on,
      at: visit.actor.at,
      timeZone: visit.partnership.timeZone,
      publication: await publicationOf(tx, "terms", version.id),
      body,
      version,
      inForceId: (await rulesInForce(tx, body.id, on)).termsVersionId,
      before: before && { id: before.id, number: before.number },
      changed: before ? amended(before, version) : null,
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function TermsVersionPage({ loaderData }: Route.ComponentProps) {
  const { locale, base, partnership, on, body, version, inForceId, mayChange } = loaderData
  const say = words(locale)
  const name = nameIn(locale, body)
  const here = `${base}/terms/${version.id}`
  return (
    <StaffPage
      title={say("terms-of", { body: name })}
      lead={say("version-number", { number: version.number })}
      status={<VersionState {...{ locale, version, inForceId, on }} />}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: name, href: `${base}/bodies/${body.id}` },
        { label: say("terms"), href: `${base}/bodies/${body.id}/terms` },
      ]}
      actions={mayChange && <DraftActs {...loaderData} />}
    >
      {version.adoptedOn !== null && (
        <PublishingLine {...loaderData} href={`${partnership}/publishing/terms/${version.id}`} />
      )}
      <Adopted {...loaderData} />
      <Changed {...loaderData} />
      <SectionsShown
        locale={locale}
        sections={version.sections}
        rules={version.rules}
        changeAt={mayChange ? (key) => `${here}/sections/${key}` : undefined}
      />
      <ButtonRow>
        <Button look="quiet" href={`${here}/copies/terms-of-reference-${locale}.docx`} download>
          {say("download-docx")}
        </Button>
        <Button look="quiet" href={`${here}/copies/terms-of-reference-${locale}.pdf`} download>
          {say("download-pdf")}
        </Button>
      </ButtonRow>
    </StaffPage>
  )
}

function DraftActs({ locale, base, version }: Shown) {
  const say = words(locale)
  const here = `${base}/terms/${version.id}`
  return (
    <ButtonRow>
      <Button href={`${here}/adoption`}>{say("adopt")}</Button>
      <Button look="secondary" href={`${here}/rules`}>
        {say("set-rules")}
      </Button>
      <Button look="quiet" href={`${here}/discard`}>
        {say("discard")}
      </Button>
    </ButtonRow>
  )
}

function Adopted({ locale, version }: Shown) {
  const say = words(locale)
  if (version.adoptedOn === null || version.how === null) return null
  const note = inLanguage(locale, version, "note")
  return (
    <Facts
      facts={[
        { term: say("adoptedOn"), description: formatDate(locale, version.adoptedOn) },
        {
          term: say("inForceFrom"),
          description: formatDate(locale, version.inForceFrom ?? version.adoptedOn),
        },
        { term: say("how"), description: say(`how-${version.how}`) },
        ...(note ? [{ term: say("note"), description: note }] : []),
      ]}
    />
  )
}

/** What this version changes of the one before, worked out; the log says why. */
function Changed({ locale, base, before, changed }: Shown) {
  const say = words(locale)
  if (!before || !changed) return null
  if (changed.sections.length + changed.rules.length === 0)
    return <Notice kind="information" title={say("nothing-changed", { number: before.number })} />
  return (
    <Section title={say("what-changes", { number: before.number })}>
      <ul>
        {changed.sections.map(({ key }) => (
          <li key={key}>
            <a href={`#${key}`}>{say(`section-${key}`)}</a>
          </li>
        ))}
        {changed.rules.length > 0 && <li>{say("rules-changed")}</li>}
      </ul>
      <p>
        <a href={`${base}/terms/${before.id}`}>{say("read-version-before")}</a>
      </p>
    </Section>
  )
}
