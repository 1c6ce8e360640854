/**
 * Folds a text to what two people who mean the same would both have typed: no accents, case, punctuation, kinds of
 * apostrophe or spare spaces; "&" is "and"; dotted initials lose their dots ("S.E.A.P.R." is "seapr"); a French elision
 * is a word of its own ("d’emploi" is "d emploi"), an English possessive is not ("women’s" is "womens").
 * Folding twice changes nothing.
 */
export function fold(written: string): string {
  // Before, so that no accent is read into one; and after, for letters that are taken apart into one ("ŉ").
  return letters(written.toWellFormed().replace(apostrophes, "'"))
    .replace(apostrophes, "'")
    .replace(dottedInitials, (initials) => initials.replace(/[.\s]/g, "") + " ")
    .replace(elision, "$1 ")
    .replaceAll("'", "")
    .replace(/[&+]/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

const apostrophes = /[‘’‚‛′ʼʻʹ`´＇]/g
const elision = /(?<![\p{L}\p{N}])([ldjmnstc]|qu)'(?=[\p{L}\p{N}])/gu
const dottedInitials = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?!\p{L}))?/gu

function withoutAccents(text: string): string {
  return text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "")
}

function letters(text: string): string {
  return withoutAccents(withoutAccents(text).toLowerCase())
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
}
