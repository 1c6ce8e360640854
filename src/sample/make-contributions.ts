import {
  addApplication,
  answerByLink,
  askToConfirm,
  contributionsOf,
  moveApplication,
  recordContribution,
} from "#contributions"
import type { Stated } from "#contributions"
import { applications, contributions } from "./contributions.ts"
import type { SampleApplication, SampleContribution } from "./contributions.ts"
import type { Making } from "./making.ts"
import { organizations } from "./organizations.ts"

const recorded = {
  "-1": { year: -1, month: 15, day: 20 },
  "0": { year: 0, month: 4, day: 1 },
} as const

/** What partners gave in two years, of every kind, some of it confirmed; and three applications for funding. */
export async function makeContributions(making: Making): Promise<void> {
  for (const contribution of contributions) await makeContribution(making, contribution)
  await makeAnswers(making)
  for (const application of applications) await makeApplication(making, application)
}

async function makeContribution(making: Making, contribution: SampleContribution): Promise<void> {
  const { tx, made } = making
  const { giver, year, what, told, activity, figures } = contribution
  const actor = making.on(recorded[year])
  const stated: Stated = {
    activityId: activity ? made.id("activity", activity) : null,
    whatEn: what.en,
    whatFr: what.fr,
    ...figuresOf(figures),
    basisNote: "",
    startsOn: null,
    endsOn: null,
    toldBy: told,
    toldOn: actor.today,
  }
  const fiscalYear = making.dates.fiscalYear(year).start.year
  const organizationId = made.id("organization", giver)
  const id = await recordContribution(tx, actor, { organizationId, fiscalYear, kind: figures.kind, stated })
  made.keep("contribution", what.en, id)
}

type Figures = Pick<
  Stated,
  | "cents"
  | "hundredths"
  | "rateCents"
  | "rateBasis"
  | "valueBasis"
  | "missing"
  | "fromWhom"
  | "becauseEn"
  | "becauseFr"
>

function figuresOf(figures: SampleContribution["figures"]): Figures {
  const none: Figures = {
    cents: null,
    hundredths: null,
    rateCents: null,
    rateBasis: null,
    valueBasis: null,
    missing: null,
    fromWhom: "",
    becauseEn: "",
    becauseFr: "",
  }
  const hundred = (amount: number) => Math.round(amount * 100)
  if (figures.kind === "volunteer-hours") return { ...none, hundredths: hundred(figures.hours) }
  if (figures.kind === "in-kind-hours")
    return {
      ...none,
      hundredths: hundred(figures.hours),
      rateCents: hundred(figures.rate),
      rateBasis: figures.basis,
    }
  if (figures.kind === "cash")
    return figures.dollars === null
      ? { ...none, missing: "not-yet-reported" }
      : { ...none, cents: hundred(figures.dollars) }
  if (figures.kind === "leveraged-funds")
    return {
      ...none,
      cents: hundred(figures.dollars),
      fromWhom: figures.from,
      becauseEn: figures.because.en,
      becauseFr: figures.because.fr,
    }
  return { ...none, cents: hundred(figures.dollars), valueBasis: figures.basis }
}

/** Everybody who has answered was asked by link first. */
async function makeAnswers(making: Making): Promise<void> {
  const { tx, made, linkKey } = making
  const answered = contributions.filter(({ said }) => said)
  for (const [key, own] of Map.groupBy(answered, ({ giver, year }) => `${year} ${giver}`)) {
    const { giver, year } = own[0]!
    const fiscalYear = making.dates.fiscalYear(year).start.year
    const organizationId = made.id("organization", giver)
    const actor = making.on(recorded[year])
    await askToConfirm(tx, actor, { organizationId, fiscalYear, linkKey })
    const { linkId } = await tx
      .selectFrom("contributionLink")
      .select("linkId")
      .where("organizationId", "=", organizationId)
      .where("fiscalYear", "=", fiscalYear)
      .executeTakeFirstOrThrow()
    const stands = await contributionsOf(tx, { fiscalYear, organizationId })
    const answers = own.map(({ what, said, remark = "" }) => {
      const contributionId = made.id("contribution", what.en)
      const statement = stands.find(({ id }) => id === contributionId)!.number
      return { contributionId, statement, answer: said!, figure: null, remark }
    })
    const locale = organizations.find(({ slug }) => slug === key.split(" ")[1])?.language ?? "en"
    await answerByLink(tx, { ...actor, kind: "link", role: "link", id: linkId }, { locale, answers })
  }
}

async function makeApplication(making: Making, application: SampleApplication): Promise<void> {
  const { tx, made } = making
  const { funder, programme, purpose, applicant, partners, dollars, begun, deadline, moves } = application
  const id = await addApplication(tx, making.on(begun), {
    funder,
    programme,
    purposeEn: purpose.en,
    purposeFr: purpose.fr,
    organizationId: made.id("organization", applicant),
    partnerIds: partners.map((slug) => made.id("organization", slug)),
    askedCents: dollars === null ? null : dollars * 100,
    deadline: making.day(deadline),
  })
  for (const [index, move] of moves.entries())
    await moveApplication(tx, making.on(move.on), {
      id,
      from: index + 1,
      state: move.state,
      onDay: making.day(move.on),
      grantedCents: move.dollars === undefined ? null : move.dollars * 100,
      note: "",
    })
}
