import type { Locale } from "#platform/words"
import { Button, ButtonRow, Section, Table } from "#ui"
import { words } from "../words/index.ts"

type Person = { id: string; nameEn: string; sector: string | null }

/** Community members, apart from the organisations and counted apart. */
export function CommunityMembers(props: {
  locale: Locale
  base: string
  people: readonly Person[]
  may: boolean
}) {
  const { locale, base, people, may } = props
  const say = words(locale)
  return (
    <Section
      title={say("community-members")}
      intro={<p>{say("community-members-why")}</p>}
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${base}/community-members/new`}>
              {say("add-community-member")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {people.length > 0 && (
        <Table
          caption={say("community-count", { count: people.length })}
          rows={people}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              label: say("person-name"),
              width: "wide",
              cell: (row) => (
                <a href={`${base}/${row.id}`}>
                  <bdi>{row.nameEn}</bdi>
                </a>
              ),
            },
            ...(people.some((row) => row.sector)
              ? [
                  {
                    key: "sector",
                    label: say("sector"),
                    cell: (row: Person) => row.sector && say(`sector-${row.sector as "health"}`),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  )
}
