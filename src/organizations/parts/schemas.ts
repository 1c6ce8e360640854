import { z } from "zod"
import { aliasesTyped } from "../rules/aliases.ts"
import { sectors } from "../rules/sector.ts"

const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .literal("")
    .or(schema)
    .optional()
    .transform((typed) => typed || null)

const organization = {
  nameEn: z.string().max(300).default(""),
  nameFr: z.string().max(300).default(""),
  aliases: z.string().max(2000, "organizations.aliases-long").default("").transform(aliasesTyped),
  acronym: orNothing(z.string().max(40)),
  sector: orNothing(z.enum(sectors)),
  locale: z.enum(["en", "fr"]),
  website: orNothing(z.url({ protocol: /^https?$/, error: "organizations.website-odd" })),
  secretariatSince: orNothing(z.iso.date()),
}

const version = { version: z.coerce.number().int().positive() }

const named = [
  (typed: { nameEn: string; nameFr: string }) => typed.nameEn !== "" || typed.nameFr !== "",
  { path: ["nameEn"] as string[], message: "organizations.name-needed" },
] as [(typed: { nameEn: string; nameFr: string }) => boolean, { path: string[]; message: string }]

export const newOrganization = z.strictObject(organization).refine(...named)
export const changedOrganization = z.strictObject({ ...organization, ...version }).refine(...named)

const contact = {
  name: z.string().min(1, "organizations.contact-name-needed").max(200),
  email: orNothing(z.email("organizations.email-odd").max(254).toLowerCase()),
  jobTitle: orNothing(z.string().max(200)),
  phone: orNothing(z.string().max(100)),
  locale: z.enum(["en", "fr"]),
}

export const newContact = z.strictObject(contact)
export const changedContact = z.strictObject({ ...contact, ...version })
const communityMember = {
  name: z.string().min(1, "organizations.contact-name-needed").max(200),
  email: contact.email,
  phone: contact.phone,
  locale: contact.locale,
  sector: organization.sector,
}

export const newCommunityMember = z.strictObject(communityMember)
export const changedCommunityMember = z.strictObject({ ...communityMember, ...version })

export const leaving = z.strictObject(version)

/** One name alone is used in both languages: most organisations have one. */
export function bothNames(typed: { nameEn: string; nameFr: string }): { nameEn: string; nameFr: string } {
  return { nameEn: typed.nameEn || typed.nameFr, nameFr: typed.nameFr || typed.nameEn }
}
