import { Temporal } from "temporal-polyfill"
import type { KeptBody, KeptSeat, KeptTurn, Standing } from "#councils"
import type { KeptContact, KeptMember } from "#organizations"
import type { Actor } from "#platform/acts"
import { kindOfMember } from "../rules/classification.ts"
import type { Row } from "../rules/row.ts"

/** What a line says as its domain keeps it; of what it does not speak, `was` stays. */
export function memberOf(id: string, row: Row, was?: KeptMember): KeptMember {
  const of = sayer(row)
  const names = row["other_names"]
  return {
    id,
    kind: was?.kind ?? kindOfMember(row["classification"]),
    nameEn: of("name", was?.nameEn ?? "") ?? "",
    nameFr: of("name_fr", was?.nameFr ?? "") ?? "",
    acronym: of("acronym", was?.acronym ?? null),
    sector: of("sector", was?.sector ?? null),
    sectorAsWritten: of("sector_as_written", was?.sectorAsWritten ?? null),
    locale: of("language", was?.locale ?? "en") === "fr" ? "fr" : "en",
    website: of("website", was?.website ?? null),
    leftOn: of("left_on", was?.leftOn ?? null),
    aliases: names === undefined ? (was?.aliases ?? []) : linesOf(names),
  }
}

export function contactOf(actor: Actor, id: string, row: Row, was?: KeptContact): KeptContact {
  const of = sayer(row)
  const momentOf = (code: string, known: Date | null) => {
    const day = row[code]
    if (day === undefined) return known
    return day === null ? null : beginningOf(day, actor.timeZone)
  }
  return {
    id,
    organizationId: of("organization_id", was?.organizationId ?? "") ?? "",
    name: of("name", was?.name ?? "") ?? "",
    email: of("email", was?.email ?? null),
    phone: of("phone", was?.phone ?? null),
    jobTitle: of("job_title", was?.jobTitle ?? null),
    locale: of("language", was?.locale ?? "en") === "fr" ? "fr" : "en",
    since: momentOf("start_date", was?.since ?? null) ?? actor.at,
    leftAt: momentOf("end_date", was?.leftAt ?? null),
  }
}

export function bodyOf(id: string, row: Row, was?: KeptBody): KeptBody {
  const of = sayer(row)
  return {
    id,
    parentId: of("parent_id", was?.parentId ?? null),
    kind: of("classification", was?.kind ?? "council") as KeptBody["kind"],
    nameEn: of("name", was?.nameEn ?? "") ?? "",
    nameFr: of("name_fr", was?.nameFr ?? "") ?? "",
    startsOn: of("founding_date", was?.startsOn ?? null),
    endsOn: of("dissolution_date", was?.endsOn ?? null),
  }
}

export function seatOf(id: string, row: Row, was?: KeptSeat): KeptSeat {
  const of = sayer(row)
  return {
    id,
    bodyId: of("organization_id", was?.bodyId ?? "") ?? "",
    standing: of("role", was?.standing ?? "voting") as Standing,
    sector: of("sector", was?.sector ?? null),
    startsOn: of("start_date", was?.startsOn ?? "") ?? "",
    endsOn: of("end_date", was?.endsOn ?? null),
  }
}

export function turnOf(id: string, row: Row, was?: KeptTurn): KeptTurn {
  const of = sayer(row)
  return {
    id,
    seatId: of("post_id", was?.seatId ?? "") ?? "",
    whoId: was?.whoId ?? row["person_id"] ?? row["on_behalf_of_id"] ?? "",
    startsOn: of("start_date", was?.startsOn ?? "") ?? "",
    endsOn: of("end_date", was?.endsOn ?? null),
  }
}

function sayer(row: Row) {
  return (code: string, was: string | null): string | null => {
    const said = row[code]
    return said === undefined ? was : said
  }
}

function linesOf(text: string | null): string[] {
  return (text ?? "").split("\n").filter((name) => name.trim() !== "")
}

/** The moment a day begins where the partnership lives. */
function beginningOf(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds)
}
