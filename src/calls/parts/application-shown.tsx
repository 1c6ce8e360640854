import { organizationWords } from "#organizations"
import { formatDate, formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts, NoValue, Section, Status, Table } from "#ui"
import type { Application, Endorsement, Readiness } from "../rules/application.ts"
import { words } from "../words/index.ts"

type Shown = { locale: Locale; application: Application }

/** What an application says, to read. */
export function ApplicationShown({ locale, application }: Shown) {
  const say = words(locale)
  const { lead, community, proposal, newcomersSource } = application
  return (
    <Section title={say("what-it-says")}>
      <Facts
        facts={[
          { term: say("lead"), description: lead?.[locale] ?? <NoValue why="blank" /> },
          { term: say("community"), description: community || <NoValue why="blank" /> },
          { term: say("population"), description: populationOf(locale, application) },
          {
            term: say("newcomers"),
            description:
              application.newcomers === null ? (
                <NoValue why="blank" />
              ) : (
                `${formatNumber(locale, application.newcomers)} (${newcomersSource})`
              ),
          },
        ]}
      />
      {proposal === "" ? (
        <NoValue why="blank" />
      ) : (
        proposal.split(/\n+/).map((paragraph, place) => (
          // Paragraphs of one text, in their own order, drawn once.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={place}>
            <bdi>{paragraph}</bdi>
          </p>
        ))
      )}
    </Section>
  )
}

function populationOf(locale: Locale, { population, populationSource, populationOn }: Application) {
  if (population === null) return <NoValue why="blank" />
  const about = [populationSource, populationOn ? formatDate(locale, populationOn) : ""].filter(Boolean)
  return `${formatNumber(locale, population)} (${about.join(", ")})`
}

/** The counted facts behind the criteria: what is there, and nobody's mark. */
export function ReadinessShown({ locale, ready }: { locale: Locale; ready: Readiness }) {
  const say = words(locale)
  const { endorsed, asked, sectors, municipal, population, newcomers } = ready
  const sectorNames = sectors.map((sector) => {
    const key = `sector-${sector}`
    return organizationWords.has(key) ? organizationWords(locale)(key) : sector
  })
  return (
    <Section title={say("readiness")} intro={<p>{say("readiness-why")}</p>}>
      <Facts
        facts={[
          {
            term: say("criterion-multi-sector"),
            description: `${say("endorsed-of", { endorsed, asked })} ${say("from-sectors", { count: sectors.length })}${
              sectors.length > 0 ? ` ${sectorNames.join(", ")}` : ""
            }`,
          },
          {
            term: say("criterion-municipal"),
            description:
              municipal.length === 0
                ? say("no-municipal")
                : municipal.map((support) => say(`support-${support}`)).join("; "),
          },
          {
            term: say("criterion-community-size"),
            description:
              population === null || newcomers === null
                ? say("size-not-said")
                : say("size-said", { population, newcomers }),
          },
        ]}
      />
    </Section>
  )
}

/** Who was asked, and what each said; `letters` is the address under which the letters of municipalities lie. */
export function EndorsementsShown({ locale, application, letters }: Shown & { letters: string }) {
  const say = words(locale)
  return (
    <Table
      caption={say("endorsements-caption", { count: application.endorsements.length })}
      rows={application.endorsements}
      rowKey={({ organization }) => organization.en}
      empty={<p>{say("nobody-asked")}</p>}
      columns={[
        {
          key: "who",
          label: say("organization"),
          cell: ({ organization }) => <bdi>{organization[locale]}</bdi>,
        },
        {
          key: "answer",
          label: say("answer"),
          cell: (each) => <AnswerShown locale={locale} endorsement={each} />,
        },
        {
          key: "support",
          label: say("support"),
          cell: ({ support, answer, letter }) => (
            <>
              {say(support ? `support-${support}` : answer ? "not-asked" : "no-answer")}
              {letter && (
                <>
                  {" "}
                  <a href={`${letters}/${letter.id}`} download>
                    {say("letter-of", { name: letter.name })}
                  </a>
                </>
              )}
            </>
          ),
        },
        {
          key: "signed",
          label: say("signed-by"),
          cell: ({ signedBy }) => <bdi>{signedBy || say("nobody-yet")}</bdi>,
        },
        { key: "on", label: say("on"), cell: ({ on }) => (on ? formatDate(locale, on) : say("nobody-yet")) },
        {
          key: "said",
          label: say("statement"),
          width: "wide",
          cell: ({ statement }) => <bdi>{statement}</bdi>,
        },
      ]}
    />
  )
}

function AnswerShown({ locale, endorsement }: { locale: Locale; endorsement: Endorsement }) {
  const say = words(locale)
  if (endorsement.answer === null) return <Status kind="waiting">{say("no-answer")}</Status>
  return (
    <Status kind={endorsement.answer === "endorses" ? "good" : "stopped"}>
      {say(`answer-${endorsement.answer}`)}
    </Status>
  )
}
