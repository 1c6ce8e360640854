import type { SampleNarrative } from "../types.ts"

export const lastYearNarratives: readonly SampleNarrative[] = [
  {
    question: "agreement",
    text: {
      en: "Agreement SAMPLE-0001 (invented), signed by Two Rivers Newcomer Centre for the City of Two Rivers and the Township of Maple Bend.",
      fr: "Entente EXEMPLE-0001 (fictive), signée par le Centre des nouveaux arrivants de Deux-Rivières pour la ville de Deux-Rivières et le canton de Maple Bend.",
    },
  },
  {
    question: "governance-changes",
    text: {
      en: "Public health named a new representative in the fall. The Newcomer Voices Circle now has a vote on the council, which was the change members asked for most. The employers’ seat stayed empty all year: two companies said yes to projects but not to meetings. No emergency service and no Indigenous organization has a seat. The co-chairs will visit the nearest friendship centre to listen before they invite anyone, and the fire chief has agreed to a first talk.",
      fr: "Santé publique a nommé une nouvelle représentante à l’automne. Le Cercle Voix nouvelles a maintenant droit de vote au conseil : c’est le changement que les membres souhaitaient le plus. Le siège des employeurs est resté vacant toute l’année; deux entreprises ont dit oui à des projets, mais non aux réunions. Aucun service d’urgence ni aucun organisme autochtone ne siège au conseil. La coprésidence ira au centre d’amitié le plus proche pour écouter avant d’inviter qui que ce soit, et le chef des pompiers a accepté une première rencontre.",
    },
  },
  {
    question: "research-findings",
    text: {
      en: "We worked from the newcomer survey done the year before the plan. It has 412 answers, and one in four came from a person who had never used a settlement service. Half found help only after their third month. This year we added three sources. A survey of partners (31 of 38 answered) shows that 22 want one shared referral form. Talks at the job fair show that night shifts are hard to fill because workers have no car; we have heard this often but have not yet counted it. An evaluation at the hospital (100 charts before, 100 during) shows that family members interpret far less often when a phone service is there. We still know little about people in Maple Bend and about seniors who live alone.",
      fr: "Nous sommes partis du sondage mené auprès des nouveaux arrivants l’année d’avant le plan. Il compte 412 réponses, dont le quart vient de personnes qui n’avaient jamais utilisé de service d’établissement. La moitié n’ont trouvé de l’aide qu’après le troisième mois. Cette année, trois sources se sont ajoutées. Un sondage auprès des partenaires (31 réponses sur 38) montre que 22 souhaitent un formulaire d’aiguillage commun. Les échanges au salon de l’emploi indiquent que les quarts de nuit sont difficiles à pourvoir, faute de voiture; on l’entend souvent, mais nous ne l’avons pas encore mesuré. Une évaluation à l’hôpital (100 dossiers avant, 100 pendant) montre que les proches servent beaucoup moins souvent d’interprètes quand un service téléphonique est offert. Nous en savons encore peu sur les gens de Maple Bend et sur les aînés qui vivent seuls.",
    },
  },
  {
    question: "implementation-story",
    text: {
      en: "This was the first year of the plan. Of 18 activities, 11 are complete, six are carried over and one was dropped. Members led 16 of them; our staff led the welcome guide and the partner survey. What moved fast had one clear lead and a date: the library desk, the diploma clinics, the job fair, the classes at the sawmill. What moved slowly needed a yes from many places. The shared referral form is ready, but six of nine agencies first need advice on privacy. Five of ten city forms wait for a legal check. The health booklet waits for translations. The round table with landlords did not work: after three invitations no one had signed, and the team chose to put its time into renters’ workshops. We do not know where the calm circles stand. Our contact at public health left in the fall, and the year-end update was not answered. The new manager has agreed to restart them.",
      fr: "C’était la première année du plan. Sur 18 activités, 11 sont terminées, six sont reportées et une a été abandonnée. Les membres en ont dirigé 16; notre personnel s’est chargé du guide d’accueil et du sondage auprès des partenaires. Ce qui a avancé vite avait un seul responsable et une date : le comptoir de la bibliothèque, les cliniques sur les diplômes, le salon de l’emploi, les cours à la scierie. Ce qui a tardé demandait l’accord de plusieurs. Le formulaire commun est prêt, mais six organismes sur neuf attendent un avis sur la vie privée. Cinq formulaires municipaux sur dix attendent une vérification juridique. Le carnet de santé attend des traductions. La table ronde avec les propriétaires n’a pas marché : après trois invitations, personne n’avait signé, et l’équipe a préféré se consacrer aux ateliers pour locataires. Nous ne savons pas où en sont les cercles de mieux-être. Notre contact à Santé publique est parti à l’automne et le bilan de fin d’année est resté sans réponse. La nouvelle gestionnaire a accepté de les relancer.",
    },
  },
  {
    question: "newcomer-change",
    text: {
      en: "A person who arrived in January was given the 30-day guide at the airport bus stop, in her own language. She came to the library desk with a school letter she could not read, and left with the name of a person to call. At the hospital a few weeks later, an interpreter was on the phone in under a minute. Her daughter did not have to interpret. This story is told with consent, and some details are changed.",
      fr: "Une personne arrivée en janvier a reçu le guide des 30 premiers jours dans sa langue, à l’arrêt de l’autobus de l’aéroport. Elle s’est présentée au comptoir de la bibliothèque avec une lettre de l’école qu’elle ne pouvait pas lire; elle en est repartie avec le nom d’une personne à appeler. Quelques semaines plus tard, à l’hôpital, une interprète était au bout du fil en moins d’une minute. Sa fille n’a pas eu à traduire. Ce récit est raconté avec son accord, et certains détails ont été changés.",
    },
  },
  {
    question: "cross-cutting-story",
    text: {
      en: "Truth and Reconciliation: we have no partner yet, and we did not plan events on anyone’s behalf. The council spent one meeting on what it should learn first. French-speaking newcomers: five events in French, 16 families paired, and each shared document written in both languages. Housing: a guide in six languages and ten workshops. Health: phone interpreters in emergency. Mental health: the calm circles did not run as planned, so there is no result to report.",
      fr: "Vérité et réconciliation : nous n’avons pas encore de partenaire et n’avons rien organisé au nom de qui que ce soit. Le conseil a consacré une réunion à ce qu’il doit d’abord apprendre. Nouveaux arrivants francophones : cinq activités en français, 16 familles jumelées et des documents communs rédigés dans les deux langues. Logement : un guide en six langues et dix ateliers. Santé : des interprètes au téléphone à l’urgence. Santé mentale : les cercles de mieux-être n’ont pas eu lieu comme prévu; il n’y a donc aucun résultat à présenter.",
    },
  },
  {
    question: "francophone-network",
    text: {
      en: "The network sits on the council and on the settlement table. It planned the Francophone welcome week with La Passerelle, checked the French of the city forms, and shared its notes from talks with 26 people. We meet once a season so that no family is asked the same thing twice.",
      fr: "Le réseau siège au conseil et à la table établissement et langue. Il a préparé la Semaine d’accueil francophone avec La Passerelle, relu le français des formulaires municipaux et partagé ses notes de causeries avec 26 personnes. Nous nous voyons une fois par saison pour éviter de poser deux fois la même question à une famille.",
    },
  },
  {
    question: "challenges-story",
    text: {
      en: "Employers: they will host a class or a fair, but they do not come to meetings. We stopped asking for meetings and now visit them once a season. Landlords: we asked for a promise before we had anything to offer. Next time we will start from their questions. People who move on: when one contact left, a whole activity went silent for months. We now ask each lead to name a second person.",
      fr: "Les employeurs : ils accueillent volontiers un cours ou un salon, mais ne viennent pas aux réunions. Nous avons cessé de les y inviter et leur rendons visite une fois par saison. Les propriétaires : nous avons demandé un engagement avant d’avoir quoi que ce soit à offrir. La prochaine fois, nous partirons de leurs questions. Les départs : quand un contact est parti, toute une activité est restée sans nouvelles pendant des mois. Nous demandons maintenant à chaque responsable de nommer une deuxième personne.",
    },
  },
  {
    question: "lessons",
    text: {
      en: "One lead and one date beat a long list of partners. Work that happens where people already are, such as a library, a sawmill or an emergency room, needs no outreach. Nine of 31 partners say that meetings take too much of their time, so two tables now meet three times a year instead of four. We would test each form with newcomers again: they found every word that did not work.",
      fr: "Un seul responsable et une date valent mieux qu’une longue liste de partenaires. Le travail qui se fait là où les gens se trouvent déjà, à la bibliothèque, à la scierie, à l’urgence, n’a pas besoin de publicité. Neuf partenaires sur 31 trouvent que les réunions prennent trop de temps; deux tables se réuniront donc trois fois par an plutôt que quatre. Nous referions l’essai des formulaires avec des nouveaux arrivants : aucun mot obscur ne leur a échappé.",
    },
  },
  {
    question: "practice",
    text: {
      en: "Paid class time at work. The sawmill pays two hours a week; the language school sends a teacher; the words come from the shop floor: stop, lift, guard, break. 22 workers registered and 19 finished. Near misses in their crews went from 14 in the six months before to eight during the classes. Other things changed too, such as new signs, so the classes are one cause among several. What it takes: a plant manager who believes in it, a room next to the floor, and a teacher who can start at six in the morning. Watch for: the night shift is left out unless you plan for it.",
      fr: "Des cours payés, au travail. La scierie paie deux heures par semaine; l’école de langues envoie quelqu’un pour enseigner; le vocabulaire vient du plancher : arrêter, lever, garde, pause. Vingt-deux travailleurs se sont inscrits et dix-neuf ont terminé. Dans leurs équipes, les accidents évités de justesse sont passés de 14 dans les six mois d’avant à huit pendant les cours. D’autres choses ont changé, comme la signalisation; les cours sont une cause parmi d’autres. Ce qu’il faut : un directeur d’usine qui y croit, une salle près du plancher et une personne prête à enseigner dès six heures du matin. À surveiller : le quart de nuit est laissé de côté si l’on n’y pense pas d’avance.",
    },
  },
  {
    question: "next-year",
    text: {
      en: "First, finish what we carried over, starting with the referral form. Second, bring what worked to more places: the library desk in two more branches, phone interpreters on each hospital ward. Third, open one phone number for first questions. We will also look for evidence on night-shift travel before we ask anyone to pay for more than a trial.",
      fr: "D’abord, terminer ce qui a été reporté, à commencer par le formulaire d’aiguillage. Ensuite, étendre ce qui a fonctionné : le comptoir d’accueil dans deux autres succursales, les interprètes au téléphone dans toutes les unités de l’hôpital. Enfin, ouvrir un seul numéro pour les premières questions. Nous chercherons aussi des preuves sur les déplacements de nuit avant de demander à qui que ce soit de payer plus qu’un essai.",
    },
  },
  {
    question: "risks",
    text: {
      en: "Privacy rules may slow the referral form again; we have booked a lawyer for May. Translators are few; we will share one list among health partners. A small staff: if one person leaves, half of the office is gone. Each file now has a second name on it.",
      fr: "Les règles sur la vie privée pourraient encore ralentir le formulaire; une avocate est réservée pour mai. Les traductrices sont rares; les partenaires en santé partageront une même liste. Notre équipe est petite : qu’une personne parte, et c’est la moitié du bureau. Chaque dossier porte maintenant un deuxième nom.",
    },
  },
  {
    question: "council-remarks",
    text: {
      en: "Acknowledged at the council’s last meeting of the year, motion 5. Members asked that the silence on the calm circles be stated plainly.",
      fr: "Le conseil a pris acte du rapport à sa dernière réunion de l’année (résolution 5). Les membres ont demandé que le silence au sujet des cercles de mieux-être soit dit clairement.",
    },
  },
]
