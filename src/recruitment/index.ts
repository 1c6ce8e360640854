export { answerInterest } from "./acts/answer-interest.ts"
export { access as recruitmentAccess } from "./access.ts"
export { appointProposed, proposalLost } from "./acts/appoint-proposed.ts"
export { appointMember } from "./acts/appoint-member.ts"
export type { Appointment } from "./acts/appoint-member.ts"
export { expressInterest } from "./acts/express-interest.ts"
export { noteInterest } from "./acts/note-interest.ts"
export { noteProposalMoved } from "./acts/note-proposal-moved.ts"
export { openRecruitment } from "./acts/open-recruitment.ts"
export { proposeAppointment } from "./acts/propose-appointment.ts"
export type { NewProposal } from "./acts/propose-appointment.ts"
export { withdrawProposal } from "./acts/withdraw-proposal.ts"
export { proposalOf, proposalsBefore } from "./reads/proposals.ts"
export type { Proposal } from "./reads/proposals.ts"
export {
  interestOf,
  interestsIn,
  interestsToRead,
  recruitmentOf,
  recruitments,
} from "./reads/recruitments.ts"
export { joinOnSite } from "./parts/join-on-site.ts"
export { isOpen as isRecruiting } from "./rules/is-open.ts"
export { words as recruitmentWords } from "./words/index.ts"
