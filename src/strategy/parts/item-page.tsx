import { StaffPage } from "#parts/partnerships"
import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { titleIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Section, Select, Status, Table } from "#ui"
import { asideOf } from "../rules/item-said.ts"
import { levelAt } from "../rules/level.ts"
import { words } from "../words/index.ts"
import type { ItemSeen } from "./item-seen.ts"
import { levelSaid } from "../rules/level-said.ts"
import { ItemTexts } from "./plan-body.tsx"
import { itemAt } from "./plan-page.tsx"
import { countsSaid, SupportShown } from "./support-shown.tsx"
import { TitleForm } from "./title-form.tsx"

export type ItemPageProps = ItemSeen & {
  /** `/en/two-rivers` */
  partnership: string
  submissionKey: string
  /** Of the small forms that only move it. */
  shiftKey: string
  refused: Refused | undefined
}

/** A priority, or what stands under one: what it says, what it rests on, and what stands on it. */
export function ItemPage(props: ItemPageProps) {
  const { locale, may, plan, content, item, above, partnership } = props
  const say = words(locale)
  const strategy = `${partnership}/strategy`
  return (
    <StaffPage
      title={titleIn(locale, item)}
      lead={asideOf(locale, content, item).join(" · ")}
      breadcrumb={[
        { label: say("strategy"), href: strategy },
        { label: plan.name, href: `${strategy}/plans/${plan.id}` },
        ...above.map((one) => ({ label: one.title, href: itemAt(strategy, one) })),
      ]}
      refused={props.refused}
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${itemAt(strategy, item)}/change`}>
              {say("change")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <ItemTexts locale={locale} item={item} />
      <Below {...props} strategy={strategy} />
      <RestsOn {...props} />
      <Activities {...props} />
      {may && <Placing {...props} />}
    </StaffPage>
  )
}

function Below(props: ItemPageProps & { strategy: string }) {
  const { locale, may, content, item, below, mayAdd, strategy, submissionKey, refused } = props
  const say = words(locale)
  if (!mayAdd && below.length === 0) return null
  const level = levelSaid(locale, levelAt(content.levels, item.depth + 1))
  return (
    <Section title={level.Many}>
      <Table
        caption={say("under-it")}
        rows={below}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "title",
            label: level.One,
            width: "wide",
            cell: (row) => <a href={itemAt(strategy, row)}>{titleIn(locale, row)}</a>,
          },
          {
            key: "change",
            label: say("change"),
            cell: (row) =>
              may && (
                <a href={`${itemAt(strategy, row)}/change`}>
                  {say("change")}
                  <span className="visually-hidden"> {titleIn(locale, row)}</span>
                </a>
              ),
          },
        ]}
        empty={<p>{say("no-children")}</p>}
      />
      {may && mayAdd && (
        <Disclosure
          summary={say("add-thing", { thing: mayAdd.aThing })}
          open={refused !== undefined && errorOf(refused, "titleEn") !== undefined}
        >
          <TitleForm locale={locale} submissionKey={submissionKey} refused={refused} does="add" />
        </Disclosure>
      )}
    </Section>
  )
}

function RestsOn({ locale, partnership, may, item, support, lacksEvidence }: ItemPageProps) {
  const say = words(locale)
  const evidence = `${partnership}/evidence`
  const add = (kind: "need" | "finding") => `${evidence}/findings/new?kind=${kind}&supports=${item.id}`
  const isPriority = item.kind === "priority"
  if (!isPriority && support.length === 0) return null
  const strengths = support.flatMap((one) => one.strengths)
  const counted = countsSaid(locale, strengths.length > 0 && support.length === 1 ? strengths : [])
  return (
    <Section
      title={say("rests-on")}
      intro={
        support.length > 0 && (
          <p>
            {say("needs-findings", {
              needs: support.filter(({ kind }) => kind === "need").length,
              findings: support.flatMap((one) => [one, ...one.under]).filter(({ kind }) => kind === "finding")
                .length,
            })}
            {counted && ` · ${counted}`}
          </p>
        )
      }
    >
      {lacksEvidence && (
        <>
          <p>
            <Status kind="attention">{say("nothing-under")}</Status>
          </p>
          <p>{say("nothing-under-why")}</p>
        </>
      )}
      {support.length > 0 && <SupportShown {...{ locale, evidence, support }} />}
      {may && isPriority && (
        <ButtonRow>
          <Button look="secondary" href={add("need")}>
            {say("add-need")}
          </Button>
          <Button look="quiet" href={add("finding")}>
            {say("add-finding")}
          </Button>
        </ButtonRow>
      )}
    </Section>
  )
}

function Activities({ locale, partnership, item, activities }: ItemPageProps) {
  const say = words(locale)
  return (
    <Section title={say("activities")}>
      {activities.length === 0 ? (
        <p>{say("no-activities")}</p>
      ) : (
        <ul>
          {activities.map((node) => (
            <li key={node.id}>
              <a href={`${partnership}/evidence/${node.id}`}>{titleIn(locale, node)}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${partnership}/evidence/${item.id}`}>{say("see-chain")}</a>
      </p>
    </Section>
  )
}

/** Its place on the page and in the tree, and its end. */
function Placing(props: ItemPageProps) {
  const { locale, submissionKey, shiftKey, content, couldStandUnder, isFirst, isLast, refused } = props
  const say = words(locale)
  return (
    <Section title={say("place")}>
      {!(isFirst && isLast) && (
        <Form submissionKey={shiftKey}>
          <ButtonRow>
            {!isFirst && (
              <Button look="secondary" name="does" value="up">
                {say("move-up")}
              </Button>
            )}
            {!isLast && (
              <Button look="secondary" name="does" value="down">
                {say("move-down")}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
      {couldStandUnder.length > 0 && (
        <Disclosure summary={say("move-it")} open={errorOf(refused, "parentId") !== undefined}>
          <Form submissionKey={submissionKey}>
            <input type="hidden" name="does" value="move" />
            <Select
              name="parentId"
              label={say("parentId")}
              hint={say("move-hint")}
              error={errorOf(refused, "parentId")}
              options={couldStandUnder.map((one) => ({
                value: one.id,
                label: say("level-and-title", {
                  level: asideOf(locale, content, { ...one, rank: null, bodyEn: "", bodyFr: "" }).join(""),
                  title: titleIn(locale, one),
                }),
              }))}
            />
            <Button>{say("move")}</Button>
          </Form>
        </Disclosure>
      )}
      <Disclosure summary={say("remove")}>
        <p>{say("remove-lead")}</p>
        <Form submissionKey={submissionKey}>
          <Button look="danger" name="does" value="remove">
            {say("remove-it")}
          </Button>
        </Form>
      </Disclosure>
    </Section>
  )
}
