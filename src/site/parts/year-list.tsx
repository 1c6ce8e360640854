import type { ReactNode } from "react"
import type { Locale } from "#platform/words"
import { EntryList, FilterForm, Pagination, Section, Select } from "#ui"
import type { ListAsked, ListPage } from "../rules/list-page.ts"
import { perPage, yearOf } from "../rules/list-page.ts"
import { words } from "../words/index.ts"

export type YearListProps = {
  locale: Locale
  asked: ListAsked
  list: ListPage
  /** Every body that has something in the list. */
  bodies: { id: string; name: string }[]
  /** Those to show, in their order. */
  lines: { id: string; href: string; title: string; on: string; beside: ReactNode }[]
}

/** A public list by year, narrowed by body and year by an address that can be kept and sent. */
export function YearList({ locale, asked, list, bodies, lines }: YearListProps) {
  const say = words(locale)
  const years = Map.groupBy(lines, yearOf)
  const { page, pages, count } = list
  const hrefFor = (wanted: number) =>
    `?${new URLSearchParams({ body: asked.body, year: asked.year, page: String(wanted) }).toString()}`
  return (
    <>
      <Narrow {...{ locale, asked, list, bodies }} />
      {lines.length === 0 && <p>{say("list-none")}</p>}
      {[...years].map(([year, own]) => (
        <Section key={year} title={year}>
          <EntryList
            entries={own.map(({ id, href, title, beside }) => ({
              key: id,
              href,
              title: <bdi>{title}</bdi>,
              note: beside,
            }))}
          />
        </Section>
      ))}
      {pages > 1 && (
        <Pagination
          page={page}
          pages={pages}
          hrefFor={hrefFor}
          summary={say("list-shown", {
            from: (page - 1) * perPage + 1,
            to: (page - 1) * perPage + lines.length,
            count,
          })}
        />
      )}
    </>
  )
}

function Narrow({
  locale,
  asked,
  list,
  bodies,
}: Pick<YearListProps, "locale" | "asked" | "list" | "bodies">) {
  const say = words(locale)
  const isNarrowed = asked.body !== "" || asked.year !== ""
  if (bodies.length < 2 && list.years.length < 2 && !isNarrowed) return null
  const everything = { value: "", label: say("list-all") }
  return (
    <FilterForm label={say("list-narrow")} act={say("list-show")} clearHref={isNarrowed ? "?" : undefined}>
      <Select
        name="body"
        label={say("list-body")}
        value={asked.body}
        options={[everything, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        name="year"
        label={say("list-year")}
        value={asked.year}
        options={[everything, ...list.years.map((year) => ({ value: year, label: year }))]}
      />
    </FilterForm>
  )
}
