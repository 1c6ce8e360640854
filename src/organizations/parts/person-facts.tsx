import type { Locale } from "#platform/words"
import { Facts } from "#ui"
import { words } from "../words/index.ts"

type Person = {
  name: string
  email: string | null
  phone: string | null
  locale: Locale
  sector: string | null
}

/** What is known of a community member. A sector nobody may read is not hinted at either. */
export function PersonFacts({ locale, person }: { locale: Locale; person: Person }) {
  const say = words(locale)
  const { email, phone, sector } = person
  const key = `sector-${sector}`
  const facts = [
    { term: say("person-name"), description: <bdi>{person.name}</bdi> },
    { term: say("kind-of-member"), description: say("kind-community-member") },
    { term: say("email"), description: email && <a href={`mailto:${email}`}>{email}</a> },
    { term: say("phone"), description: phone },
    { term: say("written-in"), description: say(`in-${person.locale}`) },
    { term: say("sector"), description: words.has(key) ? say(key) : null },
  ]
  return <Facts facts={facts.filter((fact) => fact.description)} />
}
