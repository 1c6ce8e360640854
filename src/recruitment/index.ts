export { access as recruitmentAccess } from "./access.ts"
export { appointMember } from "./acts/appoint-member.ts"
export type { Appointment } from "./acts/appoint-member.ts"
export { expressInterest } from "./acts/express-interest.ts"
export { noteInterest } from "./acts/note-interest.ts"
export { openRecruitment } from "./acts/open-recruitment.ts"
export {
  interestOf,
  interestsIn,
  interestsToRead,
  recruitmentOf,
  recruitments,
} from "./reads/recruitments.ts"
export { words as recruitmentWords } from "./words/index.ts"
