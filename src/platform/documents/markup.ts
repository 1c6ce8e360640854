/** HTML or XML that is already safe. The template below makes it, so a bare string can never pass for it. */
export class Markup {
  readonly #written: string

  constructor(written: string) {
    this.#written = written
  }

  toString(): string {
    return this.#written
  }
}

export type Piece = string | number | Markup | undefined | readonly Piece[]

/** Writes markup; whatever is put in is escaped, unless this template itself wrote it. */
export function markup(literals: TemplateStringsArray, ...pieces: Piece[]): Markup {
  const written = literals.map((literal, place) => escaped(pieces[place - 1]) + literal)
  return new Markup(written.join(""))
}

function escaped(piece: Piece): string {
  if (piece === undefined) return ""
  if (piece instanceof Markup) return piece.toString()
  if (typeof piece === "object") return piece.map(escaped).join("")
  return String(piece).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
