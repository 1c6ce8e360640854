import type { Kind } from "./kind.ts"

/** Only one kind, and not several at once: there is no total of those. */
type OneKind<K extends Kind, All extends Kind = K> = K extends Kind ? ([All] extends [K] ? K : never) : never

/**
 * A total of one kind, in whole cents or hundredths of an hour. What it came to is private and it adds only its own kind,
 * so that no sum over several kinds can be written down by mistake.
 */
export class Total<K extends Kind> {
  readonly kind: K
  readonly #amount: number

  private constructor(kind: K, amount: number) {
    this.kind = kind
    this.#amount = amount
  }

  static of<K extends Kind>(kind: K & OneKind<K>, amount = 0): Total<K> {
    return new Total<K>(kind, whole(amount))
  }

  /** An amount of the same kind. */
  with(amount: number): Total<K> {
    return new Total(this.kind, whole(amount))
  }

  plus(more: Total<NoInfer<K>>): Total<K> {
    if (more.kind !== this.kind) throw new Error(`${this.kind} and ${more.kind} are never added together`)
    return new Total(this.kind, whole(this.#amount + more.#amount))
  }

  /** For a page or a file that says which kind it is of. */
  shown(): number {
    return this.#amount
  }
}

function whole(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new Error("A total is a whole number that is kept exactly")
  return amount
}
