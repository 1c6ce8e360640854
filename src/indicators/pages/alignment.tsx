import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { levelSaid, topLevel } from "#strategy"
import { Button, ButtonRow, Disclosure, Section, Table } from "#ui"
import { access } from "../access.ts"
import { AlignTheRest } from "../parts/align-the-rest.tsx"
import { kindsSaid } from "../parts/kinds-said.ts"
import { listTitle } from "../parts/list-title.ts"
import { alignedKinds, alignments, cityPlanName, listsOfTags } from "../reads/alignment.ts"
import type { Aligned, ListOfTags } from "../reads/alignment.ts"
import { alignableSubjects } from "../reads/alignable-subjects.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/alignment"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "indicator")
  return visit.read(async (tx) => ({
    locale: visit.locale,
    address: visit.address(""),
    may: access.may(visit.actor, "change", "alignment"),
    lists: await listsOfTags(tx),
    cityPlan: await cityPlanName(tx),
    aligned: await alignments(tx),
    subjects: await alignableSubjects(tx),
    top: levelSaid(visit.locale, await topLevel(tx, visit.actor.today)).Many,
  }))
}

export default function Alignment({ loaderData }: Route.ComponentProps) {
  const { locale, address, may, lists, cityPlan, aligned, subjects, top } = loaderData
  const say = words(locale)
  const base = `${address}/indicators`
  return (
    <StaffPage
      title={say("alignment")}
      lead={say("alignment-lead")}
      breadcrumb={[{ label: say("indicators"), href: base }]}
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${base}/alignment/lists`}>
              {say("own-lists")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {lists.map((one) => (
        <Section key={one.list} title={listTitle(locale, one.list, cityPlan)}>
          <Tags
            {...{ locale, address, top, ...one }}
            caption={listTitle(locale, one.list, cityPlan)}
            aligned={aligned.filter(({ list }) => list === one.list)}
          />
        </Section>
      ))}
      <AlignTheRest {...{ locale, address, may, top, subjects }} />
      <Section title={say("take-away")}>
        <ul>
          {["xlsx", "csv"].map((format) => (
            <li key={format}>
              <a href={`${base}/alignment/export/${format}`} download>
                {say("alignment-as", { format: format.toUpperCase() })}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </StaffPage>
  )
}

type TagsProps = ListOfTags & {
  locale: "en" | "fr"
  address: string
  caption: string
  top: string
  aligned: readonly Aligned[]
}

/** The tags something stands under, with counts; the others behind a line that says how many they are. */
function Tags({ locale, address, tags, caption, top, aligned }: TagsProps) {
  const say = words(locale)
  const under = (code: string) => aligned.filter((one) => one.code === code)
  const used = tags.filter(({ code }) => under(code).length > 0)
  const unused = tags.filter(({ code, retiredOn }) => under(code).length === 0 && retiredOn === null)
  return (
    <>
      <Table
        caption={caption}
        rows={used}
        rowKey={({ code }) => code}
        columns={[
          {
            key: "tag",
            label: say("tag-heading"),
            cell: (tag) => say("tag", { code: tag.code, title: titleIn(locale, tag) }),
          },
          ...alignedKinds.map((kind) => ({
            key: kind,
            label: kindsSaid(locale, kind, top),
            align: "end" as const,
            cell: ({ code }: { code: string }) => under(code).filter((one) => one.kind === kind).length,
          })),
          {
            key: "what",
            label: say("what-stands-under"),
            width: "wide" as const,
            cell: ({ code }) => (
              <ul>
                {under(code).map((one) => (
                  <li key={one.id}>
                    <a href={hrefOf(address, one)}>{titleIn(locale, one)}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        empty={<p>{say("nothing-under")}</p>}
      />
      {unused.length > 0 && (
        <Disclosure summary={say("unused-count", { count: unused.length })}>
          <ul>
            {unused.map((tag) => (
              <li key={tag.code}>{say("tag", { code: tag.code, title: titleIn(locale, tag) })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function hrefOf(address: string, { kind, id }: Aligned): string {
  if (kind === "indicator") return `${address}/indicators/${id}`
  if (kind === "activity") return `${address}/plans/activities/${id}`
  return kind === "priority" ? `${address}/strategy/priorities/${id}` : `${address}/evidence/${id}`
}
