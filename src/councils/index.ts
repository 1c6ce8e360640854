export { addBody } from "./add-body.ts"
export type { NewBody } from "./add-body.ts"
export { addSeat } from "./add-seat.ts"
export type { NewSeat } from "./add-seat.ts"
export type { Verdict } from "./best-practice.ts"
export { bodiesDuring } from "./bodies-during.ts"
export type { BodyDuring } from "./bodies-during.ts"
export { bodyKinds } from "./body-kind.ts"
export type { BodyKind } from "./body-kind.ts"
export { changeBody } from "./change-body.ts"
export type { BodyChange } from "./change-body.ts"
export { changeSeat } from "./change-seat.ts"
export type { SeatChange } from "./change-seat.ts"
export { councilFigures } from "./council-figures.ts"
export type { CouncilFigures, SeatCount, SectorCount } from "./council-figures.ts"
export { endBody } from "./end-body.ts"
export { endSeat } from "./end-seat.ts"
export { giveSeat } from "./give-seat.ts"
export type { SeatGift } from "./give-seat.ts"
export {
  bodiesInForce,
  bodyNamed,
  bodyOf,
  currentRepresentative,
  seatsOf,
  seatsOfOrganization,
} from "./queries.ts"
export { representationOverview } from "./representation-overview.ts"
export { seatRepresentative } from "./seat-representative.ts"
export type { NewRepresentative } from "./seat-representative.ts"
export { listedSector, seatSector } from "./seat-sector.ts"
export { seatsInForce } from "./seats-in-force.ts"
export type { SeatInForce } from "./seats-in-force.ts"
export { standings } from "./standing.ts"
export type { Standing } from "./standing.ts"
export { withdrawRepresentative } from "./withdraw-representative.ts"
export { words as councilWords } from "./words/index.ts"
