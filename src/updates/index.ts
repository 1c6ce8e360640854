export { acceptUpdate } from "./acts/accept-update.ts"
export { answerHelp } from "./acts/answer-help.ts"
export { saveDraft } from "./acts/save-draft.ts"
export { askEachQuarter } from "./acts/ask-each-quarter.ts"
export { setQuarterlyAsking } from "./acts/set-quarterly-asking.ts"
export { askForUpdates, linkPurpose } from "./acts/ask-for-updates.ts"
export type { Asked, Asking } from "./acts/ask-for-updates.ts"
export { closeRound } from "./acts/close-round.ts"
export { enterUpdates, waysOfTelling } from "./acts/enter-updates.ts"
export type { Entered } from "./acts/enter-updates.ts"
export type { Figure } from "./rules/figure.ts"
export {
  latestAcceptedUpdates,
  lateRequests,
  updateResponse,
  updatesWantingHelp,
  waitingUpdates,
} from "./reads/queries.ts"
export type { AcceptedUpdate, LateRequest, UpdateResponse, WaitingUpdate } from "./reads/queries.ts"
export { remindOfUpdates } from "./acts/remind-of-updates.ts"
export { remindSilent } from "./acts/remind-silent.ts"
export { reportedStatuses } from "./rules/reported-status.ts"
export type { ReportedStatus } from "./rules/reported-status.ts"
export { returnUpdate } from "./acts/return-update.ts"
export { requestsDueSince } from "./reads/requests.ts"
export { owed } from "./rules/request-standing.ts"
export { revokeLink } from "./acts/revoke-link.ts"
export { sendRequestAgain } from "./acts/send-request-again.ts"
export { submitUpdates } from "./acts/submit-updates.ts"
export { updatesAsked } from "./reads/updates-asked.ts"
export type { UpdateAsked } from "./reads/updates-asked.ts"
export type { UpdateGiven } from "./rules/update-given.ts"
export { words as updateWords } from "./words/index.ts"
export type { Written } from "./acts/write-versions.ts"
