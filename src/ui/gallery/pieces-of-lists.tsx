import { Button, ButtonRow } from "../button.tsx"
import { Checkbox } from "../choice.tsx"
import { Disclosure } from "../disclosure.tsx"
import { Downloads } from "../downloads.tsx"
import { EmptyState } from "../empty-state.tsx"
import { EntryList } from "../entry-list.tsx"
import { Facts } from "../facts.tsx"
import { FilterForm } from "../filter-form.tsx"
import { Form } from "../form.tsx"
import { History } from "../history.tsx"
import { NoValue } from "../no-value.tsx"
import { Outline } from "../outline.tsx"
import { Pagination } from "../pagination.tsx"
import { Columns, Section } from "../section.tsx"
import { SectionNavigation } from "../section-navigation.tsx"
import { Select } from "../select.tsx"
import { Status, type StatusKind } from "../status.tsx"
import { Steps } from "../steps.tsx"
import { Table } from "../table.tsx"
import { TextInput } from "../text-input.tsx"
import type { Sample } from "./english.ts"
import { UndoConfirmation } from "./pieces-of-forms.tsx"

const standings: readonly StatusKind[] = ["good", "waiting", "late", "stopped"]
const directions = ["ascending", undefined, undefined, undefined, undefined] as const

export function List({ sample: { list } }: { sample: Sample }) {
  const [name = "", sector = "", standing = "", updates = "", hours = ""] = list.columns
  const numbered = list.rows.map((cells, index) => ({ cells, index }))
  return (
    <Section title={list.title}>
      <FilterForm label={list.search} act={list.act} clearHref="#main">
        <TextInput name="words" label={list.words} type="search" />
        <Select name="in-sector" label={list.sector} options={[{ value: "", label: "–" }]} />
      </FilterForm>
      <Table
        caption={list.caption}
        rows={numbered}
        rowKey={({ index }) => String(index)}
        total={{ cells: [list.total, "", "", "7", "156.5"], index: -1 }}
        columns={[
          {
            key: "name",
            label: name,
            sort: sortBy(0),
            cell: ({ cells, index }) => (index < 0 ? cells[0] : <Name index={0} cells={cells} />),
          },
          { key: "sector", label: sector, sort: sortBy(1), cell: ({ cells }) => cells[1] },
          { key: "standing", label: standing, cell: (row) => <Standing {...row} /> },
          { key: "updates", label: updates, align: "end", sort: sortBy(3), cell: ({ cells }) => cells[3] },
          {
            key: "hours",
            label: hours,
            align: "end",
            cell: ({ cells }) => cells[4] || <NoValue why="not-yet-reported" />,
          },
        ]}
      />
      <Pagination page={4} pages={9} hrefFor={(page) => `?page=${page}`} summary={list.summary} />
      <Table
        caption=""
        columns={[]}
        rows={[]}
        rowKey={() => ""}
        empty={
          <EmptyState
            title={list.emptyTitle}
            level={3}
            why={<p>{list.emptyWhy}</p>}
            next={<Button href="#main">{list.emptyAct}</Button>}
            example={{ title: list.emptyExample, children: <p>{list.emptyExampleText}</p> }}
          />
        }
      />
    </Section>
  )
}

export function Organisation({ sample: { organisation } }: { sample: Sample }) {
  return (
    <Section title={organisation.title}>
      <SectionNavigation
        label={organisation.pagesLabel}
        links={organisation.pages.map((label, index) => ({
          href: `#page-${index}`,
          label,
          current: index === 0,
        }))}
      />
      <Facts
        facts={organisation.facts.map(([term = "", description], index) => ({
          term,
          description: <bdi>{description}</bdi>,
          action: index === 2 ? { href: "#main", label: organisation.change } : undefined,
        }))}
      />
      <Section title={organisation.bodies} level={3}>
        <Outline branches={[councilBranch(organisation)]} />
      </Section>
    </Section>
  )
}

export function Import({ sample }: { sample: Sample }) {
  const words = sample.import
  const [row = "", name = "", found = ""] = words.columns
  return (
    <Section title={words.title}>
      <Steps label={words.stepsLabel} steps={words.steps} current={2} />
      <Table
        caption={words.caption}
        rows={words.rows}
        rowKey={([number = ""]) => number}
        rowHeader="name"
        isMarked={([number]) => number !== "23"}
        columns={[
          { key: "row", label: row, align: "end", cell: ([number]) => number },
          { key: "name", label: name, cell: (cells) => <Name index={1} cells={cells} /> },
          {
            key: "found",
            label: found,
            width: "wide",
            cell: ([number, , doubt]) => (
              <Status kind={number === "23" ? "good" : "attention"}>{doubt}</Status>
            ),
          },
        ]}
      />
      <UndoConfirmation sample={sample} />
    </Section>
  )
}

export function Asking({ sample: { asking } }: { sample: Sample }) {
  const [ask = "", commitment = "", last = ""] = asking.columns
  return (
    <Section title={asking.title}>
      <Form submissionKey="01J8-asking">
        <Table
          stacks
          caption={asking.caption}
          rows={asking.rows}
          rowKey={([name = ""]) => name}
          columns={[
            {
              key: "ask",
              label: ask,
              cell: ([name = ""]) => (
                <Checkbox name="ask" value={name} id={`ask-${name.length}`} label={name} checked />
              ),
            },
            { key: "commitment", label: commitment, cell: (cells) => cells[1] },
            { key: "last", label: last, cell: (cells) => cells[2] || <NoValue why="not-yet-reported" /> },
          ]}
        />
        <ButtonRow>
          <Button>{asking.act}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

export function HistoryAndDocuments({ sample }: { sample: Sample }) {
  const { last } = sample
  return (
    <Section title={last.title}>
      <Columns beside={<RecentHistory sample={sample} />}>
        <Downloads
          downloads={last.downloads.map(([title = "", format = "", size = "", note], index) => ({
            href: `#document-${index}`,
            title,
            format,
            size,
            language: index === 0 ? { lang: "en", name: last.english } : { lang: "fr", name: last.french },
            note: note || undefined,
          }))}
        />
        <EntryList
          entries={last.history.map(([when = "", who = "", what], index) => ({
            key: when,
            href: `#entry-${index}`,
            title: what,
            note: when,
            words: index === 0 && <p>{who}</p>,
          }))}
        />
        <Disclosure summary={last.more} open>
          <p>{last.moreText}</p>
        </Disclosure>
      </Columns>
    </Section>
  )
}

export function RecentHistory({ sample: { last } }: { sample: Sample }) {
  return (
    <History
      entries={last.history.map(([when = "", who = "", what], index) => ({
        key: when,
        when: { datetime: ["2026-04-02T14:05", "2026-03-28T09:30", "2025-06-11"][index] ?? "", words: when },
        who,
        what,
        detail: index === 0 ? last.detail : undefined,
      }))}
    />
  )
}

function Standing({ cells, index }: { cells: string[]; index: number }) {
  const kind = standings[index]
  return kind && <Status kind={kind}>{cells[2]}</Status>
}

function Name({ cells, index }: { cells: readonly string[]; index: number }) {
  return (
    <a href="#main">
      <bdi>{cells[index]}</bdi>
    </a>
  )
}

function sortBy(column: number) {
  return { href: `?sort=${column}`, direction: directions[column] }
}

function councilBranch(words: Sample["organisation"]) {
  const { council, councilNote, executive, executiveNote, group, groupNote, groupStatus, team, teamNote } =
    words
  const action = { key: "team", title: team, note: teamNote, href: "#main" }
  return {
    key: "council",
    title: council,
    note: councilNote,
    href: "#main",
    branches: [
      { key: "executive", title: executive, note: executiveNote, href: "#main" },
      {
        key: "group",
        title: group,
        note: groupNote,
        href: "#main",
        status: <Status kind="attention">{groupStatus}</Status>,
        branches: [action],
      },
    ],
  }
}
