import { addContact, addOrganization } from "#organizations"
import { otherRepresentatives } from "./council-seats.ts"
import type { Making } from "./making.ts"
import { organizations } from "./organizations.ts"
import { partnership } from "./partnership.ts"
import type { SampleOrganization, SamplePerson } from "./types.ts"

const joined = { year: -2, month: 4, day: 1 } as const

/** Organisations, each with the person the partnership writes to, and those who sit for them besides. */
export async function makeOrganizations(making: Making): Promise<void> {
  for (const organization of organizations) {
    const id = await addOrganization(making.tx, making.on(joined), {
      nameEn: organization.name.en,
      nameFr: organization.name.fr,
      acronym: organization.acronym?.[organization.language] ?? null,
      sector: organization.sector,
      locale: organization.language,
      aliases: organization.aliases,
      secretariatSince: organization.slug === partnership.secretariat ? making.day(joined) : null,
    })
    making.made.keep("organization", organization.slug, id)
    await makeContact(making, organization, organization.contact)
  }
  for (const person of otherRepresentatives) {
    const organization = organizations.find(({ slug }) => slug === person.organization)
    if (organization) await makeContact(making, organization, person)
  }
}

async function makeContact(making: Making, of: SampleOrganization, person: SamplePerson): Promise<void> {
  const id = await addContact(making.tx, making.on(joined), {
    organizationId: making.made.id("organization", of.slug),
    name: person.name,
    email: person.email,
    locale: of.language,
    jobTitle: person.role[of.language],
  })
  making.made.keep("contact", person.slug, id)
}
