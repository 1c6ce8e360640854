import type { Reader } from "#organizations"
import type { NewestMessage } from "#platform/mail"
import type { Request } from "../reads/requests.ts"

/** How an organisation can be reached, and whether the last mail with its link has left. */
export type LinkState =
  | { kind: "sent"; on: string; recipient: string }
  | { kind: "waiting"; recipient: string }
  | { kind: "trouble"; recipient: string; failure: string; isGivenUp: boolean }
  | { kind: "revoked" | "expired" }
  | { kind: "contact-left"; name: string; next: string | undefined }
  | { kind: "no-address" }
  | { kind: "address-since"; name: string }

export function linkStateOf(known: {
  request: Request
  messages: ReadonlyMap<string, NewestMessage>
  reachable: ReadonlyMap<string, Reader>
  at: Date
  day: (instant: Date) => string
}): LinkState {
  const { request, messages, reachable, at, day } = known
  const next = reachable.get(request.id)?.name
  if (!request.linkId) return next ? { kind: "address-since", name: next } : { kind: "no-address" }
  if (request.contactLeft) {
    return { kind: "contact-left", name: request.contactName ?? "", next }
  }
  if (request.linkRevokedAt) return { kind: "revoked" }
  if (request.linkEndsAt && request.linkEndsAt <= at) return { kind: "expired" }
  return mailStateOf(request.recipient ?? "", messages.get(request.linkId), day)
}

function mailStateOf(
  recipient: string,
  message: NewestMessage | undefined,
  day: (instant: Date) => string,
): LinkState {
  if (message?.sentAt) return { kind: "sent", on: day(message.sentAt), recipient }
  if (!message?.failure) return { kind: "waiting", recipient }
  return { kind: "trouble", recipient, failure: message.failure, isGivenUp: message.givenUpAt !== null }
}
