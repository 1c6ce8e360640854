import { StaffPage } from "#parts/partnerships"
import { PublishingLine } from "#parts/site"
import { publicationOf, siteAccess } from "#site"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Disclosure, Passage, Section } from "#ui"
import { access } from "../access.ts"
import { PlanBody } from "../parts/plan-body.tsx"
import { PlanDownloads } from "../parts/plan-page.tsx"
import { communityPlanMatter } from "../reads/published.ts"
import { planName } from "../reads/plan-name.ts"
import { versionOf } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/plan-version"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  return visit.read(async (tx) => {
    const kept = await versionOf(tx, params.kept)
    if (!kept) throw new NotFound()
    const { locale, partnership, actor } = visit
    return {
      locale,
      base: visit.address("/strategy"),
      publishing: siteAccess.may(actor, "read", "site") && {
        locale,
        timeZone: partnership.timeZone,
        at: actor.at,
        href: visit.address(`/publishing/${communityPlanMatter}/${kept.id}`),
        publication: await publicationOf(tx, communityPlanMatter, kept.id),
      },
      kept,
    }
  })
}

/** What a plan said when it was kept. */
export default function PlanVersionPage({ loaderData }: Route.ComponentProps) {
  const { locale, base, kept } = loaderData
  const say = words(locale)
  const name = planName(locale, kept.content)
  const plan = `${base}/plans/${kept.communityPlanId}`
  const title = say("version-title", { name, number: kept.number })
  return (
    <StaffPage
      title={title}
      lead={say("version-lead", { date: formatDate(locale, kept.keptOn) })}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: name, href: plan },
        { label: say("versions"), href: `${plan}/versions` },
      ]}
      actions={
        <ButtonRow>
          <Button look="secondary" href={`${plan}/differences?from=${kept.id}`}>
            {say("compare-now")}
          </Button>
        </ButtonRow>
      }
    >
      {loaderData.publishing && (
        <>
          <PublishingLine {...loaderData.publishing} />
          <p>{say("publishing-plan-why")}</p>
        </>
      )}
      {kept.note && <Passage lang={locale} text={kept.note} />}
      <PlanBody locale={locale} content={kept.content} />
      <Section title={say("take-away")}>
        <PlanDownloads locale={locale} here={`${base}/versions/${kept.id}`} title={title} />
        <Disclosure summary={say("fingerprint")}>
          <p>
            <code className="fingerprint">{kept.sha256}</code>
          </p>
        </Disclosure>
      </Section>
    </StaffPage>
  )
}
