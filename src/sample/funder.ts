/** The funder that Two Rivers reports to: as invented as the place. */
export const funder = {
  slug: "settlement-fund",
  name: { en: "Great Lakes Settlement Fund", fr: "Fonds d’établissement des Grands Lacs" },
  lead: { name: "Marguerite Lavoie", email: "marguerite.lavoie@settlement-fund.example" },
  officer: { name: "Devika Raman", email: "devika.raman@settlement-fund.example" },
} as const
