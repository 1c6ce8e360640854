import { Button } from "../button.tsx"
import { RadioGroup } from "../choice.tsx"
import { Facts } from "../facts.tsx"
import { Form } from "../form.tsx"
import type { OtherLanguage } from "../language-toggle.tsx"
import type { MastheadProps } from "../masthead.tsx"
import { NeedsList } from "../needs-list.tsx"
import { NumberInput } from "../number-input.tsx"
import { Page } from "../page.tsx"
import { PlainPage } from "../plain-page.tsx"
import { Columns, Section } from "../section.tsx"
import { Status, type StatusKind } from "../status.tsx"
import { TextArea } from "../text-area.tsx"
import type { Sample } from "./english.ts"
import { RecentHistory } from "./pieces-of-lists.tsx"

const dues: readonly StatusKind[] = ["attention", "late", "attention", "waiting"]

export type SampleView = { sample: Sample; languages: readonly OtherLanguage[] }

/** A coordinator's home, as the page that uses these components would put it. */
export function SampleHome({ sample, languages }: SampleView) {
  const { home } = sample
  return (
    <Page
      masthead={sampleMasthead({ sample, languages }, 0)}
      title={home.title}
      lead={<p>{home.lead}</p>}
      footer={<p>{sample.footer}</p>}
    >
      <Columns
        beside={
          <Section title={home.happened}>
            <RecentHistory sample={sample} />
          </Section>
        }
      >
        <NeedsList
          needs={home.needs.map(({ what, why, due, act }, index) => ({
            key: what,
            what,
            why,
            due: <Status kind={dues[index] ?? "neutral"}>{due}</Status>,
            action: (
              <Button look={index === 0 ? "primary" : "secondary"} href={`#need-${index}`}>
                {act}
              </Button>
            ),
          }))}
        />
      </Columns>
    </Page>
  )
}

/** The form behind a partner's personal link, after it came back with an error. */
export function SamplePartnerForm({ sample, languages }: SampleView) {
  const { partner } = sample
  return (
    <PlainPage
      from={sample.partnership}
      title={partner.title}
      lead={<p>{partner.lead}</p>}
      languages={languages}
      errors={[{ name: "standing", message: partner.standingError }]}
      footer={<p>{partner.footer}</p>}
    >
      <Section title={partner.asked}>
        <Facts facts={partner.facts.map(([term = "", description]) => ({ term, description }))} />
      </Section>
      <Form submissionKey="01J8-partner">
        <RadioGroup
          name="standing"
          label={partner.standing}
          error={partner.standingError}
          options={partner.standings.map((label) => ({ value: label, label }))}
        />
        <NumberInput
          name="people"
          label={partner.people}
          hint={partner.peopleHint}
          unit={partner.unit}
          optional
        />
        <TextArea name="changed" label={partner.words} hint={partner.wordsHint} rows={4} optional />
        <Button>{partner.act}</Button>
      </Form>
    </PlainPage>
  )
}

export function sampleMasthead({ sample, languages }: SampleView, current: number): MastheadProps {
  return {
    name: sample.partnership,
    href: "#home",
    languages,
    navigation: sample.navigation.map((label, index) => ({
      href: `#navigation-${index}`,
      label,
      current: index === current,
      count: index === 0 ? "4" : undefined,
    })),
    person: { name: sample.person, href: "#person", signOut: <SignOut>{sample.signOut}</SignOut> },
    sample: sample.sample,
  }
}

function SignOut({ children }: { children: string }) {
  return (
    <form method="post" action="#sign-out">
      <Button look="quiet">{children}</Button>
    </form>
  )
}
