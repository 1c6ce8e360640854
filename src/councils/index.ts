export { addBody } from "./acts/add-body.ts"
export type { NewBody } from "./acts/add-body.ts"
export { addSeat } from "./acts/add-seat.ts"
export type { NewSeat } from "./acts/add-seat.ts"
export type { Verdict } from "./rules/best-practice.ts"
export { bodiesDuring } from "./reads/bodies-during.ts"
export type { BodyDuring } from "./reads/bodies-during.ts"
export { bodyKinds } from "./rules/body-kind.ts"
export type { BodyKind } from "./rules/body-kind.ts"
export { changeBody } from "./acts/change-body.ts"
export type { BodyChange } from "./acts/change-body.ts"
export { changeSeat } from "./acts/change-seat.ts"
export type { SeatChange } from "./acts/change-seat.ts"
export { councilFigures } from "./reads/council-figures.ts"
export type { CouncilFigures, SeatCount, SectorCount } from "./reads/council-figures.ts"
export { departures } from "./reads/departures.ts"
export { publishBody } from "./acts/publish-body.ts"
export type { Publication } from "./acts/publish-body.ts"
export { endBody } from "./acts/end-body.ts"
export { endSeat } from "./acts/end-seat.ts"
export { giveSeat } from "./acts/give-seat.ts"
export type { SeatGift } from "./acts/give-seat.ts"
export {
  bodiesInForce,
  bodyNamed,
  bodyOf,
  currentRepresentative,
  representativesOf,
  seatOf,
  seatsOf,
  seatsOfOrganization,
} from "./reads/queries.ts"
export { councilOnSite } from "./parts/council-on-site.ts"
export { bodiesInPublic, bodyHindrances } from "./reads/body-in-public.ts"
export type { BodyInPublic } from "./reads/body-in-public.ts"
export { isAnythingPublic, publicCouncil } from "./reads/public-council.ts"
export { publicView } from "./reads/public-view.ts"
export { representationOverview } from "./reads/representation-overview.ts"
export { seatRepresentative } from "./acts/seat-representative.ts"
export type { NewRepresentative } from "./acts/seat-representative.ts"
export { listedSector, seatSector } from "./rules/seat-sector.ts"
export { seatsInForce } from "./reads/seats-in-force.ts"
export type { SeatInForce } from "./reads/seats-in-force.ts"
export { standings } from "./rules/standing.ts"
export type { Standing } from "./rules/standing.ts"
export { withdrawRepresentative } from "./acts/withdraw-representative.ts"
export { words as councilWords } from "./words/index.ts"
export { councilToKeep, keepCouncil, removeCouncil } from "./import/keep-council.ts"
export type { CouncilMarks, KeptBody, KeptCouncil, KeptSeat, KeptTurn } from "./import/keep-council.ts"
