import type { Locale } from "#platform/words"
import { Facts, NoValue, Section, SideBySide, Table } from "#ui"
import type { ReportSaid } from "../document/report-said.ts"
import { words } from "../words/index.ts"
import { Words } from "./said.tsx"

/** "What you said, what changed", on the public page and before it is published. */
export function ReportShown({ locale, said }: { locale: Locale; said: ReportSaid }) {
  const say = words(locale)
  return (
    <>
      <Facts facts={said.facts.map(({ label, value }) => ({ term: label, description: value }))} />
      <Section title={say("what-you-said")}>
        {said.answers.length === 0 && <p>{say("nothing-said")}</p>}
        {said.answers.map((one) => (
          <Answered key={one.id} locale={locale} one={one} />
        ))}
      </Section>
      <Section title={say("what-changed")}>
        {said.changes.length === 0 && <p>{say("nothing-changed")}</p>}
        {said.changes.map((one) => (
          <Changed key={one.key} locale={locale} one={one} />
        ))}
      </Section>
      <Section title={say("how-many")}>
        <Table
          caption={say("by-whom")}
          rows={said.byWhom}
          rowKey={(row) => row.key}
          columns={[
            { key: "who", label: say("who"), cell: (row) => row.label },
            {
              key: "count",
              label: say("comments"),
              align: "end",
              cell: (row) => row.count ?? <NoValue why="suppressed" />,
            },
          ]}
        />
        <p>{say("too-small-why")}</p>
        <Table
          caption={say("by-paragraph")}
          rows={said.byParagraph}
          rowKey={(row) => row.key}
          empty={<></>}
          columns={[
            { key: "paragraph", label: say("paragraph"), width: "wide", cell: (row) => row.label },
            { key: "count", label: say("comments"), align: "end", cell: (row) => row.count },
          ]}
        />
      </Section>
    </>
  )
}

function Answered({ locale, one }: { locale: Locale; one: ReportSaid["answers"][number] }) {
  const say = words(locale)
  return (
    <Section level={3} title={one.theme} intro={<p>{one.count}</p>}>
      {one.comments.map(({ id, text, who }) => (
        <blockquote key={id}>
          <Words text={text} />
          <p>
            <small>
              <bdi>{who}</bdi>
            </small>
          </p>
        </blockquote>
      ))}
      <p>
        <strong>{say("our-answer")}</strong>
      </p>
      <Words text={one.answer} />
      <p>
        {one.changed.length > 0
          ? say("changed-because", { paragraphs: one.changed.join("; ") })
          : say("nothing-changed-because")}
      </p>
    </Section>
  )
}

function Changed({ locale, one }: { locale: Locale; one: ReportSaid["changes"][number] }) {
  const say = words(locale)
  return (
    <Section level={3} title={one.label} intro={<p>{one.what}</p>}>
      {(one.before || one.after) && (
        <SideBySide>
          <div>
            <p>
              <strong>{say("before")}</strong>
            </p>
            {one.before ? <Words text={one.before} /> : <p>{say("was-not-there")}</p>}
          </div>
          <div>
            <p>
              <strong>{say("after")}</strong>
            </p>
            {one.after ? <Words text={one.after} /> : <p>{say("is-not-there")}</p>}
          </div>
        </SideBySide>
      )}
    </Section>
  )
}
