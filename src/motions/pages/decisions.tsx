import { bodiesInForce } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { PublishingMark } from "#parts/site"
import { dayOf } from "#platform/clock"
import { visitOf } from "#platform/web"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { publications } from "#site"
import {
  Button,
  ButtonRow,
  EmptyState,
  FilterForm,
  Pagination,
  Section,
  Select,
  Status,
  Table,
  TextInput,
} from "#ui"
import { access } from "../access.ts"
import { decisionFilterIn } from "../parts/decision-filter-in.ts"
import { MotionState } from "../parts/motion-state.tsx"
import { listedMotion } from "../parts/listed-motion.ts"
import { MotionsTable } from "../parts/motions-table.tsx"
import { decisionCount, decisionsOf } from "../reads/decisions.ts"
import { undecidedMotions } from "../reads/motions.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/decisions"

const perPage = 25

/** By which names this page's address may be asked. */
export const handle = { asks: ["page", "body", "result", "text"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  const { filter, typed, page } = decisionFilterIn(request.url)
  return visit.read(async (tx) => {
    access.check(actor, "read", "motion")
    const wanted = { filter, today: actor.today, most: perPage, after: (page - 1) * perPage }
    const decisions = await decisionsOf(tx, wanted)
    const bodies = await bodiesInForce(tx, actor.today)
    const published = new Map(
      (await publications(tx))
        .filter(({ matter }) => matter === "decision")
        .map(({ subjectId, ...publication }) => [subjectId, publication]),
    )
    return {
      locale,
      publishing: visit.address("/publishing"),
      at: actor.at,
      council: visit.address("/council"),
      may: access.may(actor, "move", "motion"),
      today: actor.today,
      page,
      typed,
      count: await decisionCount(tx, filter),
      waiting: (await undecidedMotions(tx)).map((motion) => listedMotion(locale, motion, actor.at)),
      bodies: bodies.map((body) => ({ value: body.id, label: nameIn(locale, body) })),
      decisions: decisions.map((decision) => ({
        id: decision.id,
        text: shortText(inLanguage(locale, decision, "text")),
        why: shortText(inLanguage(locale, decision, "rationale")),
        body: inLanguage(locale, decision, "body"),
        isAmendment: decision.amendsId !== null,
        outcome: decision.outcome,
        publication: published.get(decision.id),
        reviewOn: decision.reviewOn,
        decidedOn: dayOf(decision.decidedAt, visit.partnership.timeZone),
      })),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function Decisions({ loaderData }: Route.ComponentProps) {
  const { locale, council, may, waiting } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("decisions")}
      lead={say("decisions-lead")}
      breadcrumb={[{ label: say("council"), href: council }]}
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${council}/motions/new`}>
              {say("move-between")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {waiting.length > 0 && (
        <Section title={say("waiting-motions")}>
          <MotionsTable
            locale={locale}
            address={`${council}/motions`}
            caption={say("waiting-caption")}
            motions={waiting}
            beside="body"
          />
        </Section>
      )}
      <Section title={say("decided")}>
        <Filter {...loaderData} />
        <Register {...loaderData} />
      </Section>
      <p>
        <a href={`${council}/exchange/decisions`}>{say("to-brought-in")}</a>
      </p>
    </StaffPage>
  )
}

function Filter({ locale, typed, bodies, count }: Shown) {
  const say = words(locale)
  const isFiltered = typed.body !== "" || typed.result !== "" || typed.text !== ""
  if (count === 0 && !isFiltered) return null
  const everything = { value: "", label: say("all") }
  return (
    <FilterForm
      label={say("filter-decisions")}
      act={say("show-decisions")}
      clearHref={isFiltered ? "?" : undefined}
    >
      <Select name="body" label={say("body")} value={typed.body} options={[everything, ...bodies]} />
      <Select
        name="result"
        label={say("result")}
        value={typed.result}
        options={[
          everything,
          { value: "carried", label: say("standing-carried") },
          { value: "lost", label: say("standing-lost") },
        ]}
      />
      <TextInput name="text" label={say("filter-text")} type="search" width="medium" value={typed.text} />
    </FilterForm>
  )
}

function Register(shown: Shown) {
  const { locale, council, publishing, at, today, decisions, count, page, typed } = shown
  const say = words(locale)
  const isFiltered = typed.body !== "" || typed.result !== "" || typed.text !== ""
  const hrefFor = (wanted: number) => `?${new URLSearchParams({ ...typed, page: String(wanted) }).toString()}`
  return (
    <>
      <Table
        caption={say("decision-count", { count })}
        rows={decisions}
        rowKey={(decision) => decision.id}
        isMarked={(decision) => decision.reviewOn !== null && decision.reviewOn <= today}
        empty={
          isFiltered ? (
            <p>{say("none-found")}</p>
          ) : (
            <EmptyState level={3} title={say("no-decisions")} why={<p>{say("no-decisions-why")}</p>} />
          )
        }
        columns={[
          {
            key: "decision",
            label: say("decision"),
            width: "wide",
            cell: (decision) => (
              <>
                {decision.isAmendment && <>{say("amendment-label")} </>}
                <a href={`${council}/motions/${decision.id}`}>
                  <bdi>{decision.text}</bdi>
                </a>
              </>
            ),
          },
          {
            key: "result",
            label: say("result"),
            cell: ({ outcome }) => <MotionState locale={locale} standing={outcome} />,
          },
          { key: "body", label: say("body"), cell: (decision) => decision.body },
          { key: "on", label: say("decidedOn"), cell: (decision) => formatDate(locale, decision.decidedOn) },
          {
            key: "public",
            label: say("who-sees"),
            cell: ({ publication }) => <PublishingMark {...{ locale, at, publication }} />,
          },
          {
            key: "why",
            label: say("rationale"),
            width: "wide",
            cell: (decision) => <bdi>{decision.why}</bdi>,
          },
          {
            key: "review",
            label: say("reviewOn"),
            cell: ({ reviewOn }) =>
              reviewOn &&
              (reviewOn <= today ? (
                <Status kind="late">{formatDate(locale, reviewOn)}</Status>
              ) : (
                formatDate(locale, reviewOn)
              )),
          },
        ]}
      />
      {count > perPage && (
        <Pagination
          page={page}
          pages={Math.ceil(count / perPage)}
          hrefFor={hrefFor}
          summary={say("decisions-shown", {
            from: (page - 1) * perPage + 1,
            to: (page - 1) * perPage + decisions.length,
            count,
          })}
        />
      )}
      {count > 0 && (
        <ButtonRow>
          <Button look="quiet" href={`${council}/motions/register`} download>
            {say("download-csv")}
          </Button>
          <Button look="quiet" href={`${publishing}/several`}>
            {say("publish-several")}
          </Button>
        </ButtonRow>
      )}
    </>
  )
}
