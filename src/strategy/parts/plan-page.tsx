import { StaffPage } from "#parts/partnerships"
import { formatDate, otherLocale } from "#platform/words"
import { Button, ButtonRow, Columns, Disclosure, Downloads, EmptyState, Section, Status } from "#ui"
import type { PlanItem } from "../rules/plan-item.ts"
import { levelAt } from "../rules/level.ts"
import { words } from "../words/index.ts"
import { ChangesShown } from "./changes-shown.tsx"
import { levelSaid } from "../rules/level-said.ts"
import { PlanBody } from "./plan-body.tsx"
import type { PlanSeen } from "./plan-seen.ts"
import { PlanState } from "./plan-state.tsx"
import { StepsShown } from "./steps-shown.tsx"
import { countsSaid, StrongestOf } from "./support-shown.tsx"

type Props = PlanSeen & {
  /** `/en/two-rivers` */
  partnership: string
  /** Of the address that shows whichever plan is current: the page of one plan leads back to it. */
  isCurrent: boolean
}

/** A Community Plan as it is worked on: what it says, what it rests on, where it stands, and what to do next. */
export function PlanPage(props: Props) {
  const { locale, may, plan, content, partnership, isCurrent } = props
  const say = words(locale)
  const strategy = `${partnership}/strategy`
  const here = `${strategy}/plans/${plan.id}`
  const level = levelSaid(locale, levelAt(content.levels, 1))
  const add = may && (
    <Button href={`${strategy}/priorities/new${isCurrent ? "" : `?plan=${plan.id}`}`}>
      {say("add-thing", { thing: level.aThing })}
    </Button>
  )
  return (
    <StaffPage
      title={plan.name}
      lead={say("lead")}
      status={<PlanState locale={locale} standing={plan.standing} since={plan.since} />}
      breadcrumb={isCurrent ? [] : [{ label: say("strategy"), href: strategy }]}
      actions={
        <ButtonRow>
          {add}
          {may && (
            <Button look="secondary" href={`${here}/change`}>
              {say("change-plan")}
            </Button>
          )}
          <Button look="quiet" href={`${partnership}/indicators`}>
            {say("see-indicators")}
          </Button>
          <Button look="quiet" href={`${strategy}/comments`}>
            {say("see-comments")}
          </Button>
        </ButtonRow>
      }
    >
      <SinceAdoption {...props} here={here} />
      <Columns beside={<Beside {...props} here={here} />}>
        {content.items.length === 0 && (
          <EmptyState
            title={say("no-priorities")}
            why={<p>{say("no-priorities-why")}</p>}
            next={add || undefined}
          />
        )}
        <PlanBody
          locale={locale}
          content={content}
          hrefOf={(item) => itemAt(strategy, item)}
          actsOf={(item) => (
            <Button
              look="quiet"
              href={itemAt(strategy, item)}
              about={locale === "fr" ? item.titleFr : item.titleEn}
            >
              {say("see-priority")}
            </Button>
          )}
          restsOn={(item) => <RestsOn {...props} id={item.id} />}
          principlesAct={
            may && (
              <Button look="quiet" href={`${here}/principles`} about={say("principles")}>
                {say("change")}
              </Button>
            )
          }
        />
      </Columns>
    </StaffPage>
  )
}

export function itemAt(strategy: string, { kind, id }: Pick<PlanItem, "kind" | "id">): string {
  return `${strategy}/${kind === "priority" ? "priorities" : "outcomes"}/${id}`
}

function RestsOn({ locale, evidence, id }: Props & { id: string }) {
  const say = words(locale)
  const { lacks, strengths } = evidence.find((one) => one.id === id)!
  if (lacks)
    return (
      <p>
        <Status kind="attention">{say("nothing-under")}</Status>
      </p>
    )
  return (
    <>
      <p>
        <StrongestOf locale={locale} strengths={strengths} />
      </p>
      {strengths.length > 0 && <p>{say("documents-under", { counts: countsSaid(locale, strengths) })}</p>}
    </>
  )
}

/** What nobody adopted yet, for whoever reads an adopted plan. */
function SinceAdoption({ locale, sinceAdoption, here }: Props & { here: string }) {
  const say = words(locale)
  if (!sinceAdoption) return null
  const { changes, onDay, versionId } = sinceAdoption
  const date = formatDate(locale, onDay)
  if (changes.length === 0) return <p>{say("says-what-was-adopted", { date })}</p>
  return (
    <Disclosure summary={say("changed-since-adoption", { count: changes.length, date })}>
      <ChangesShown locale={locale} changes={changes} />
      <p>
        <a href={`${here}/differences?from=${versionId}`}>{say("differences")}</a>
      </p>
    </Disclosure>
  )
}

function Beside(props: Props & { here: string }) {
  const { locale, may, here, partnership, plan, plans } = props
  const say = words(locale)
  return (
    <>
      <Section
        title={say("where-it-stands")}
        actions={
          may && (
            <Button look="quiet" href={`${here}/steps/new`}>
              {say("record-step")}
            </Button>
          )
        }
      >
        <StepsShown {...props} />
      </Section>
      <Section title={say("more-of-it")}>
        <ul>
          <li>
            <a href={`${here}/versions`}>{say("versions-and-changes")}</a>
          </li>
          {may && (
            <li>
              <a href={`${here}/levels`}>{say("name-levels")}</a>
            </li>
          )}
          {may && (
            <li>
              <a href={`${partnership}/strategy/plans/new`}>{say("begin-plan")}</a>
            </li>
          )}
        </ul>
      </Section>
      <Section title={say("take-away")}>
        <PlanDownloads locale={locale} here={here} title={plan.name} />
      </Section>
      {plans.length > 1 && (
        <Section title={say("all-plans")}>
          <ul>
            {plans.map((one) => (
              <li key={one.id}>
                <a
                  href={`${partnership}/strategy/plans/${one.id}`}
                  aria-current={one.id === plan.id || undefined}
                >
                  {one.name}
                </a>{" "}
                <PlanState locale={locale} standing={one.standing} since={one.since} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The plan to take away, the reader's language first. `here` is the address of a plan or of a version of one. */
export function PlanDownloads(props: { locale: "en" | "fr"; here: string; title: string }) {
  const { locale, here, title } = props
  const say = words(locale)
  const documents = [locale, otherLocale(locale)].flatMap((language) =>
    (["pdf", "docx"] as const).map((format) => ({
      href: `${here}/copies/community-plan-${language}.${format}`,
      title,
      format: say(`format-${format}`),
      size: say("drawn-when-asked"),
      language: { lang: `${language}-CA`, name: say(`in-${language}`) },
    })),
  )
  const machine = {
    href: `${here}/copies/community-plan.json`,
    title,
    format: say("format-json"),
    size: say("drawn-when-asked"),
    language: { lang: `${locale}-CA`, name: say("in-both") },
  }
  return <Downloads downloads={[...documents, machine]} />
}
