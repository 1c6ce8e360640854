import type { Sector } from "./sector.ts"

/**
 * What people write in the sector column of a roster, in English and French. Matched without accents, case or punctuation,
 * as whole words.
 */
export const sectorPhrases: Record<Sector, string> = {
  settlement: `
    settlement, settlement agency, settlement provider, settlement services, settlement service
    provider, immigrant services, immigrant serving agency, immigrant serving organization, immigrant
    serving organisation, newcomer services, newcomer serving, refugee services, service provider
    organization, SPO, SPOs, resettlement, établissement, services d'établissement, service
    d'établissement, organisme d'établissement, fournisseur de services d'établissement, fournisseur de
    services aux nouveaux arrivants, services aux nouveaux arrivants, services aux immigrants, accueil
    et intégration, FSE`,
  municipal: `
    municipal, municipality, municipalities, municipal government, local government, regional
    government, city, city hall, town, township, county, region, region of, municipalité, administration
    municipale, gouvernement local, ville, hôtel de ville, canton, comté, MRC, social services
    department, Ontario Works`,
  provincial: `
    provincial, provincial government, province, territorial, territorial government, territory,
    provincial ministry, MPP, MLA, gouvernement provincial, provinciale, territoire, ministère
    provincial`,
  federal: `
    federal, federal government, government of canada, IRCC, Service Canada, Member of Parliament,
    fédéral, fédérale, gouvernement fédéral, gouvernement du canada, parlement`,
  francophone: `
    francophone, francophonie, francophone community, francophone organization, francophone immigration
    network, french language services, french speaking, RIF, réseau en immigration francophone,
    organisme francophone, communauté francophone, association francophone`,
  health: `
    health, healthcare, health care, public health, health unit, health network, health services, health
    centre, health center, community health centre, community health center, hospital, hospitals,
    clinic, medical, mental health, mental health services, addictions, CHC, santé, soins de santé,
    services de santé, santé publique, santé mentale, bureau de santé, centre de santé, centre de santé
    communautaire, hôpital, hôpitaux, clinique, médical, CSC`,
  "school-board": `
    school, schools, school board, school boards, school district, school division, district school
    board, education, K-12, elementary, secondary school, primary education, école, écoles, scolaire,
    conseil scolaire, conseils scolaires, commission scolaire, centre de services scolaire, division
    scolaire, éducation, enseignement`,
  "post-secondary": `
    post-secondary, postsecondary, post secondary education, postsecondary education, postsecondary
    institution, higher education, college, colleges, university, universities, academic, academia,
    research, adult education, polytechnic, postsecondaire, enseignement postsecondaire, enseignement
    supérieur, éducation postsecondaire, collège, université, cégep, universitaire, collégial,
    recherche, éducation des adultes`,
  library: `
    library, libraries, public library, bibliothèque, bibliothèques, bibliothèque publique`,
  justice: `
    justice, police, police service, police services, policing, law enforcement, RCMP, OPP, legal, legal
    aid, legal clinic, legal services, community legal clinic, law, courts, corrections, GRC, PPO,
    service de police, services policiers, juridique, clinique juridique, services juridiques, aide
    juridique, droit, tribunaux`,
  emergency: `
    emergency, emergency services, emergency management, emergency response, emergency preparedness,
    first responders, fire, fire department, fire service, fire services, paramedic, paramedics,
    ambulance, Red Cross, urgence, urgences, services d'urgence, mesures d'urgence, gestion des
    urgences, incendie, service d'incendie, pompiers, ambulanciers, Croix-Rouge`,
  housing: `
    housing, affordable housing, social housing, housing provider, housing services, shelter, shelters,
    homelessness, landlord, landlords, logement, logement social, logement abordable, habitation,
    itinérance, hébergement, refuge, propriétaires`,
  employer: `
    employer, employers, business, businesses, private sector, industry, staffing agency, bank, credit
    union, hospitality, manufacturing, agriculture, employeur, employeurs, entreprise, entreprises,
    secteur privé, industrie, banque, caisse populaire, hôtellerie, agence de placement`,
  chamber: `
    chamber, chamber of commerce, board of trade, business association, business improvement area, BIA,
    chambre de commerce, association de gens d'affaires, gens d'affaires`,
  "economic-development": `
    economic development, economic development corporation, economic development office, community
    futures, business development, small business centre, tourism, développement économique,
    développement des affaires, tourisme, SADC, RDÉE`,
  workforce: `
    workforce, workforce development, workforce development board, workforce planning, workforce
    planning board, workforce board, labour market, labour market planning, training board, local
    training board, local board, employment, employment services, employment service provider,
    employment agency, employment centre, employment ontario, job centre, workbc, labour, union, emploi,
    services d'emploi, service d'emploi, centre d'emploi, carrefour emploi, main-d'œuvre, développement
    de la main-d'œuvre, commission de formation, conseil de planification de la main-d'œuvre, marché du
    travail, formation et emploi, employabilité, syndicat`,
  ethnocultural: `
    ethnocultural, ethno-cultural, ethnocultural association, ethnocultural organization, ethnic,
    multicultural, multiculturalism, cultural association, cultural community, cultural, diaspora,
    ethnoculturel, ethnoculturelle, association ethnoculturelle, organisme ethnoculturel, multiculturel,
    multiculturelle, interculturel, interculturelle, communauté culturelle, association culturelle,
    culturel`,
  faith: `
    faith, faith based, faith community, faith group, faith organization, religious, religion, church,
    churches, mosque, temple, synagogue, gurdwara, spiritual, foi, confessionnel, confessionnelle,
    religieux, religieuse, groupe confessionnel, communauté de foi, église, mosquée`,
  seniors: `
    senior, seniors, older adults, elderly, aging, aînés, aînées, personnes âgées, personnes aînées`,
  women: `
    women, womens, women's organization, women's services, women's shelter, violence against women,
    gender based violence, femmes, organisme pour femmes, condition féminine, maison d'hébergement pour
    femmes, violence faite aux femmes`,
  youth: `
    youth, young people, youth services, youth centre, jeunes, jeunesse, services jeunesse, maison des
    jeunes`,
  family: `
    family, families, family services, child and family, children, children and family, children's
    services, child care, childcare, early years, early childhood, parenting, famille, familles,
    enfance, enfance et famille, enfants, enfants et familles, petite enfance, services à l'enfance,
    services à la famille, garderie`,
  language: `
    language, language training, language instruction, language school, language classes, LINC, ESL,
    FSL, CLIC, literacy, literacy and basic skills, interpretation, translation, langue, langues,
    formation linguistique, cours de langue, école de langue, alphabétisation, interprétation,
    traduction, francisation`,
  funder: `
    funder, funders, foundation, community foundation, United Way, philanthropy, philanthropic, donor,
    bailleur de fonds, bailleurs de fonds, fondation, fondation communautaire, Centraide, philanthropie,
    philanthropique`,
  media: `
    media, newspaper, radio, television, press, journalism, média, médias, journal, télévision, presse`,
  indigenous: `
    indigenous, indigenous organization, indigenous community, first nation, first nations, métis,
    inuit, aboriginal, friendship centre, autochtone, autochtones, organisme autochtone, première
    nation, premières nations, centre d'amitié`,
  "lived-experience": `
    lived experience, immigrant with lived experience, newcomer, newcomers, immigrant, immigrants,
    refugee, refugees, newcomer representative, expérience
    vécue, personne avec expérience vécue, nouvel arrivant, nouvelle arrivante, nouveaux arrivants,
    nouvelles arrivantes, immigrante, personne immigrante, personnes immigrantes, réfugié, réfugiée,
    réfugiés`,
  community: `
    community, community organization, community organisation, community agency, community services,
    community development, community based, community centre, community group, social services, social
    service agency, social development, social planning, non-profit, nonprofit, not-for-profit, NGO,
    charity, volunteer centre, recreation, arts and culture, sport, sports, food bank, communautaire,
    organisme communautaire, groupe communautaire, centre communautaire, services communautaires,
    services sociaux, développement social, développement communautaire, planification sociale, sans but
    lucratif, OSBL, OBNL, bénévolat, organisme de bienfaisance, loisirs, arts et culture, banque
    alimentaire`,
}
