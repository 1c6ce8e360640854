import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, Section } from "#ui"
import type { Aligned, ListOfTags } from "../reads/alignment.ts"
import { words } from "../words/index.ts"
import { listTitle } from "./list-title.ts"

/** The tags one thing contributes to, list by list. */
export function AlignedWith(props: {
  locale: Locale
  address: string
  may: boolean
  subjectId: string
  lists: readonly ListOfTags[]
  cityPlan: { titleEn: string; titleFr: string } | undefined
  aligned: readonly Aligned[]
}) {
  const { locale, address, may, subjectId, lists, cityPlan, aligned } = props
  const say = words(locale)
  const given = lists
    .map(({ list, tags }) => ({
      list,
      tags: tags.filter(({ code }) => aligned.some((one) => one.list === list && one.code === code)),
    }))
    .filter(({ tags }) => tags.length > 0)
  return (
    <Section title={say("contributes-to")}>
      {given.length === 0 && <p>{say("contributes-to-nothing")}</p>}
      {given.map(({ list, tags }) => (
        <Section key={list} level={3} title={listTitle(locale, list, cityPlan)}>
          <ul>
            {tags.map((tag) => (
              <li key={tag.code}>{say("tag", { code: tag.code, title: titleIn(locale, tag) })}</li>
            ))}
          </ul>
        </Section>
      ))}
      {may && (
        <p>
          <Button look="secondary" href={`${address}/indicators/alignment/subjects/${subjectId}`}>
            {say("choose-tags")}
          </Button>
        </p>
      )}
    </Section>
  )
}
