export { isReplyToken, linkOfReply, replyToken } from "./acts/reply-token.ts"
export { cookieIn, cookieNames, setCookie } from "./parts/cookies.ts"
export { personNames, personWithEmail } from "./acts/person.ts"
export {
  addressOfLink,
  makePersonalLink,
  moveLinkEnd,
  readByLink,
  revokePersonalLink,
} from "./acts/personal-link.ts"
export type { PersonalLink } from "./acts/personal-link.ts"
export { withinLimit } from "./acts/rate-limit.ts"
export { sendCode } from "./acts/send-code.ts"
export { endSession, hashOf, keepAlive } from "./acts/session.ts"
export { sweepSignIns } from "./acts/sweep-sign-ins.ts"
export { makeSignInLink } from "./acts/sign-in-link.ts"
export { words as identityWords } from "./words/index.ts"
