import { createContext } from "react-router"
import type { RouterContextProvider } from "react-router"

/** What an answer for anyone says of itself, so that it can be kept: of whom it speaks and how long at most it holds. */
export type AnswerFacts = { partnershipIds: Set<string>; until: Date | null }

export const answerContext = createContext<AnswerFacts | null>(null)

export function noFacts(): AnswerFacts {
  return { partnershipIds: new Set(), until: null }
}

/** This answer speaks of one partnership, and not beyond `until`: its next midnight, the end of an embargo. */
export function speaksOf(
  context: Readonly<RouterContextProvider>,
  { partnershipId, until }: { partnershipId: string; until: Date },
): void {
  context.get(answerContext)?.partnershipIds.add(partnershipId)
  holdsUntil(context, until)
}

/** The earliest of all moments that are said counts; null says nothing. */
export function holdsUntil(context: Readonly<RouterContextProvider>, until: Date | null): void {
  const facts = context.get(answerContext)
  if (facts && until && (!facts.until || until < facts.until)) facts.until = until
}
