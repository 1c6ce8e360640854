import { nameKey } from "./name-key.ts"

/** What stands where an organisation should, and names none. */
const generic = new Set(
  `partner, partners, key partners, community partners, community partner, local partners, partner organizations,
    partner organisations, partner agencies, partner agency, various, various partners, various organizations,
    various organisations, various agencies, several, several partners, multiple, multiple partners, many, other, others,
    other partners, other organizations, other organisations, other agencies, all, all members, all partners,
    all organizations, members, member organizations, council members, all council members, lip members, lip partners,
    lip, lip staff, lip coordinator, lip secretariat, secretariat, staff, coordinator, project coordinator, volunteers,
    community, community organizations, community organisations, community agencies, local organizations,
    local organisations, agencies, organizations, organisations, stakeholders, community stakeholders, everyone, tbd, tbc,
    tba, to be determined, to be confirmed, to be decided, to be announced, to come, n a, na, none, not applicable, same,
    same as above, as above, see above, ditto, idem, etc, and others, and more, unknown,
    partenaire, partenaires, partenaires communautaires, partenaires locaux, divers, divers partenaires, divers organismes,
    plusieurs, plusieurs partenaires, plusieurs organismes, autre, autres, autres partenaires, autres organismes, tous,
    toutes, tous les membres, tous les partenaires, membres, membres du conseil, membres du pli, pli, rif, personnel,
    coordination, coordonnateur, coordonnatrice, secrétariat, bénévoles, communauté, collectivité, organismes,
    organismes communautaires, organismes locaux, intervenants, parties prenantes, à déterminer, à confirmer, à venir,
    à préciser, a d, ad, s o, so, sans objet, aucun, aucune, voir ci-dessus, même, mêmes, les mêmes, et autres, inconnu`
    .split(",")
    .map(nameKey),
)

/** "Partners", "all members", "à déterminer": somebody, but no organisation. */
export function isGenericName(name: string): boolean {
  return generic.has(nameKey(name))
}
