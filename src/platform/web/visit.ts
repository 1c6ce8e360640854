import { createContext } from "react-router"
import type { RouterContextProvider } from "react-router"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { today } from "#platform/clock"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { showable } from "./refused.ts"
import type { Services } from "./services.ts"

export type PersonVisiting = { id: string; name: string; email: string }

export type PartnershipVisited = {
  id: string
  slug: string
  nameEn: string
  nameFr: string
  kind: "lip" | "zip" | "rif" | "sector" | "funder"
  standing: "real" | "sample"
  timeZone: string
}

/** Somebody in one partnership, in one language, for one request: the only way pages reach the database. */
export type Visit = {
  locale: Locale
  partnership: PartnershipVisited
  /** Null when a personal link opened the page. */
  person: PersonVisiting | null
  actor: Actor
  /** Refuses whom no sentence allows. A page about an act asks this first, before it reads a form or a row. */
  check(access: Access, verb: string, subject: string): void
  read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** One act, with the form it came from: the same form sent twice acts once. */
  act<Result>(form: { key: string; sent: unknown }, work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** An address within this partnership, in this language: `address("/organizations")`. */
  address(path: string): string
}

type Access = { check(actor: Actor, verb: string, subject: string): void }

export const visitContext = createContext<Visit>()

export function visitOf(context: Readonly<RouterContextProvider>): Visit {
  return context.get(visitContext)
}

export function makeVisit(
  services: Services,
  who: {
    locale: Locale
    partnership: PartnershipVisited
    person: PersonVisiting | null
    actor: Pick<Actor, "kind" | "id" | "role">
  },
): Visit {
  const { database, clock } = services
  const { locale, partnership, person } = who
  const actor: Actor = {
    ...who.actor,
    partnershipId: partnership.id,
    timeZone: partnership.timeZone,
    at: clock.now(),
    today: today(clock, partnership.timeZone),
  }
  return {
    locale,
    partnership,
    person,
    actor,
    check: (access, verb, subject) => {
      try {
        access.check(actor, verb, subject)
      } catch (thrown) {
        throw showable(locale, thrown)
      }
    },
    read: (work) =>
      database
        .read(partnership.id, work)
        .catch((thrown: unknown) => Promise.reject(showable(locale, thrown))),
    act: (form, work) => act({ database, actor, key: form.key, sent: form.sent }, work),
    address: (path) => `/${locale}/${partnership.slug}${path}`,
  }
}
