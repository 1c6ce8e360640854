import { LRUCache } from "lru-cache"
import { noFacts } from "./answer-facts.ts"
import type { AnswerFacts } from "./answer-facts.ts"
import { given, keepable } from "./kept-answer.ts"
import type { KeptAnswer } from "./kept-answer.ts"
import { knownChanges } from "./known-changes.ts"
import type { Services } from "./services.ts"

export type PublicCache = {
  /** What is kept for this request and surely still holds; else null. */
  kept(request: Request): Promise<Response | null>
  /**
   * Draws a page that may be kept, keeps it if it can be, and answers. For anonymous reading only (`isForAnyone`). It is
   * kept by what was asked; `within` is the same within the site whose own host name was asked.
   */
  drawn(request: Request, within: Request, draw: Draw): Promise<Response>
  /** While acts cannot be heard: what was last known to hold, for anyone; else null. */
  lastKnown(request: Request): Response | null
}

/** Draws the page as GET would, noting of whom it speaks and how long it holds. */
type Draw = (request: Request, facts: AnswerFacts) => Promise<Response>

const mostBytes = 64 * 1024 * 1024

/**
 * Answers for anyone, kept in memory: given again without asking the database until an act of their partnership, their
 * own end, or the loss of the connection that hears of acts. While the database is away what was last known to hold is
 * still given. Anything unsure is not kept; nothing outlives the process.
 */
export function publicCache({ database, clock }: Pick<Services, "database" | "clock">): PublicCache {
  const changes = knownChanges(database)
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: mostBytes,
    sizeCalculation: (kept, key) => kept.size + key.length,
  })
  const drawing = new Map<string, { since: number; kept: Promise<KeptAnswer | null> }>()

  /** The answer at this key, unless it is known to be over. */
  const holding = (key: string): KeptAnswer | undefined => {
    const kept = answers.get(key)
    if (!kept) return undefined
    if (kept.until > clock.now() && changes.holds(kept.partnershipId, kept.readAt)) return kept
    answers.delete(key)
    return undefined
  }

  const lastKnown = (request: Request): Response | null => {
    if (changes.isSure() || !isForAnyone(request)) return null
    const kept = holding(keyOf(request))
    return kept ? given(kept, request, { at: clock.now() }) : null
  }

  /** Deaf, but the database answers: others may have acted unheard. Gone with it: what was last known still holds. */
  const whileDeaf = (request: Request, response: Response): Response => {
    if (response.status === 503) return lastKnown(request) ?? response
    if (response.status === 200) changes.forgetAll()
    answers.delete(keyOf(request))
    return response
  }

  const keep = async (key: string, response: Response, facts: AnswerFacts, readAt: number) => {
    const kept = await keepable(response, facts, { readAt, madeAt: clock.now() })
    if (!kept || !changes.isSure() || !changes.holds(kept.partnershipId, readAt)) return null
    answers.set(key, kept)
    return kept
  }

  return {
    lastKnown,
    kept: async (request) => {
      if (!isForAnyone(request)) return null
      const key = keyOf(request)
      if (!answers.has(key)) return null
      // What the server told us in the same turn as this request came is heard first.
      await new Promise((resolve) => setImmediate(resolve))
      const kept = changes.isSure() ? holding(key) : undefined
      return kept ? given(kept, request, null) : null
    },
    drawn: async (request, within, draw) => {
      const key = keyOf(request)
      const readAt = changes.now()
      const under = drawing.get(key)
      if (under?.since === readAt) {
        const kept = await under.kept
        if (kept && changes.isSure() && holding(key)) return given(kept, request, null)
      }
      const facts = noFacts()
      const response = draw(asGet(within), facts)
      const kept = response.then((drawn) => keep(key, drawn, facts, readAt)).catch(() => null)
      const mine = { since: readAt, kept }
      drawing.set(key, mine)
      try {
        const [answer, made] = await Promise.all([response, kept])
        if (made) return given(made, request, null)
        const plain = request.method === "HEAD" ? new Response(null, answer) : answer
        return changes.isSure() ? plain : whileDeaf(request, plain)
      } finally {
        if (drawing.get(key) === mine) drawing.delete(key)
      }
    },
  }
}

/** Read by nobody in particular: any cookie at all could be somebody's. */
export function isForAnyone(request: Request): boolean {
  const { method, headers } = request
  return (method === "GET" || method === "HEAD") && !headers.has("cookie") && !headers.has("authorization")
}

/** Another host may be another partnership's. */
function keyOf(request: Request): string {
  const { host, pathname, search } = new URL(request.url)
  return `${host}\n${pathname}${search}`
}

function asGet(request: Request): Request {
  return request.method === "HEAD" ? new Request(request.url, { headers: request.headers }) : request
}
