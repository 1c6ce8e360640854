import { formatDate, inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status, Table } from "#ui"
import type { StatusKind } from "#ui"
import type { Invitation } from "../reads/invitations.ts"
import type { Progress } from "../rules/letter-progress.ts"
import type { Answer } from "../rules/reply.ts"
import { words } from "../words/index.ts"

type Row = Omit<Invitation, "linkId" | "email" | "remindedAt"> & {
  remindedOn: string | null
  letter: Progress | null
}

const kinds: Record<Answer, StatusKind> = { comes: "good", alternate: "good", regrets: "stopped" }

/** Who was invited and what they said; an answer that staff entered says so. */
export function InvitationsTable(props: {
  locale: Locale
  /** The address of the invitations. */
  base: string
  may: boolean
  invited: readonly Row[]
}) {
  const { locale, base, may, invited } = props
  const say = words(locale)
  return (
    <Table
      caption={say("invited-by-name")}
      rows={invited}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", label: say("invited"), cell: (row) => <Who {...{ locale, row }} /> },
        { key: "answer", label: say("answer"), cell: (row) => <Said {...{ locale, row }} /> },
        { key: "needs", label: say("needs"), width: "wide", cell: (row) => <Needs {...{ locale, row }} /> },
        ...(may
          ? [
              {
                key: "act",
                label: say("act"),
                cell: (row: Row) => (
                  <a href={`${base}/${row.id}`}>
                    {say("enter-answer")}
                    <span className="visually-hidden"> ({row.name})</span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Who({ locale, row }: { locale: Locale; row: Row }) {
  const say = words(locale)
  const organization = inLanguage(locale, row, "organization")
  const comesFor = organization === row.name ? say("for-themselves") : organization
  return (
    <>
      <bdi>{row.name}</bdi>
      <br />
      <span className="no-value">
        <bdi>{row.seatId ? comesFor : say("guest")}</bdi>
      </span>
      {(row.letter === "waiting" || row.letter === "failed") && (
        <>
          <br />
          <Status kind={row.letter === "failed" ? "attention" : "waiting"}>
            {say(`letter-${row.letter}`)}
          </Status>
        </>
      )}
    </>
  )
}

function Said({ locale, row }: { locale: Locale; row: Row }) {
  const say = words(locale)
  if (!row.answer)
    return (
      <Status kind="waiting">
        {row.remindedOn ? say("reminded-on", { date: formatDate(locale, row.remindedOn) }) : say("silent")}
      </Status>
    )
  return (
    <>
      <Status kind={kinds[row.answer]}>{say(`answer-${row.answer}`)}</Status>
      {row.answer === "alternate" && (
        <>
          <br />
          <bdi>{row.alternateName}</bdi>
        </>
      )}
      {row.answer !== "regrets" && row.attends === "online" && (
        <>
          <br />
          {say("attends-online")}
        </>
      )}
      {row.answer === "comes" && row.remindedOn && (
        <>
          <br />
          {say("was-reminded", { date: formatDate(locale, row.remindedOn) })}
        </>
      )}
      {row.via === "staff" && (
        <>
          <br />
          {say("entered-by-staff")}
        </>
      )}
    </>
  )
}

function Needs({ locale, row }: { locale: Locale; row: Row }) {
  const say = words(locale)
  const said = row.needs.map((need) =>
    need === "interpreter" && row.interpreterLanguage
      ? say("interpreter-of", { language: row.interpreterLanguage })
      : say(`need-${need}`),
  )
  return (
    <>
      {said.join("; ")}
      {row.note && (
        <>
          {said.length > 0 && <br />}
          <bdi>{row.note}</bdi>
        </>
      )}
    </>
  )
}
