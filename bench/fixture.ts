import pg from "pg"
import { councilStatements } from "./council-fixture.ts"

export type Scale = { partnerships: number; organizations: number; years: number; activities: number }

/** The scale we promise to hold: 100 partnerships of 60 organisations, five years of 200 activities and monthly meetings each. */
export const fullScale: Scale = { partnerships: 100, organizations: 60, years: 5, activities: 200 }

/** The first fiscal year of the fixture. */
export const firstYear = 2022

/**
 * Fills a migrated database with partnerships of a stated size, by SQL as the superuser: the acts would take an hour.
 * @returns the partnerships' slugs: `scale-1`, `scale-2` ...
 */
export async function fillScale(superuserAddress: string, scale: Scale): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserAddress })
  await client.connect()
  // Every row is selected from the rows it points to: checking each again takes as long as writing it.
  await client.query("set session_replication_role = replica")
  for (const statement of statements(scale)) await client.query(statement)
  await client.query("set session_replication_role = origin")
  await client.query("vacuum analyze")
  await client.end()
  return Array.from({ length: scale.partnerships }, (_, place) => `scale-${place + 1}`)
}

function statements({ partnerships, organizations, years, activities }: Scale): string[] {
  return [
    `insert into partnership (slug, name_en, name_fr, created_at)
     select 'scale-' || n, 'Partnership ' || n, 'Partenariat ' || n, now() from generate_series(1, ${partnerships}) n`,
    `insert into organization (partnership_id, name_en, name_fr, sector, added_at)
     select p.id, 'Organisation ' || n, 'Organisme ' || n,
       (array['settlement', 'municipal', 'health', 'employer', 'library'])[1 + n % 5], now()
     from partnership p, generate_series(1, ${organizations}) n where p.slug like 'scale-%'`,
    `insert into organization_name (partnership_id, organization_id, name, name_key)
     select organization.partnership_id, organization.id, organization.name_en, lower(organization.name_en)
     from organization join partnership p on p.id = organization.partnership_id where p.slug like 'scale-%'`,
    `insert into contact (partnership_id, organization_id, name, email, locale, since)
     select organization.partnership_id, organization.id, 'Contact',
       'c' || right(organization.id::text, 12) || '@scale.example', 'en', now()
     from organization join partnership p on p.id = organization.partnership_id where p.slug like 'scale-%'`,
    `insert into chain_node (partnership_id, id, kind, title_en, title_fr, made_at)
     select p.id, uuidv7(), 'priority', 'Priority ' || n, 'Priorité ' || n, now()
     from partnership p, generate_series(1, 6) n where p.slug like 'scale-%'`,
    `insert into community_plan (partnership_id, made_at)
     select p.id, now() from partnership p where p.slug like 'scale-%'`,
    `insert into priority (partnership_id, id, community_plan_id, title_en, title_fr, title_key, position)
     select node.partnership_id, node.id,
       (select plan.id from community_plan plan where plan.partnership_id = p.id), node.title_en, node.title_fr, lower(node.title_en), right(node.title_en, 1)::int
     from chain_node node join partnership p on p.id = node.partnership_id
     where node.kind = 'priority' and p.slug like 'scale-%'`,
    `insert into plan (partnership_id, fiscal_year, made_at)
     select p.id, y, now() from partnership p, generate_series(${firstYear}, ${firstYear + years - 1}) y
     where p.slug like 'scale-%'`,
    `create temporary table planned as
     select plan.partnership_id, uuidv7() as id, plan.id as plan_id, plan.fiscal_year, n
     from plan join partnership p on p.id = plan.partnership_id, generate_series(1, ${activities}) n
     where p.slug like 'scale-%'`,
    `insert into chain_node (partnership_id, id, kind, title_en, title_fr, made_at)
     select partnership_id, id, 'activity', 'Activity ' || n || ' of ' || fiscal_year,
       'Activité ' || n || ' de ' || fiscal_year, now() from planned`,
    `insert into activity (partnership_id, id, plan_id, priority_id, title_en, title_fr, title_key, starts_on, ends_on, position)
     select planned.partnership_id, planned.id, plan_id, priority.id, 'Activity ' || n || ' of ' || fiscal_year,
       'Activité ' || n || ' de ' || fiscal_year, 'activity ' || n || ' of ' || fiscal_year,
       make_date(fiscal_year, 4 + n % 9, 1), make_date(fiscal_year + 1, 3, 1 + n % 28), n
     from planned join priority on priority.partnership_id = planned.partnership_id and priority.position = 1 + n % 6`,
    `insert into chain_link (partnership_id, support_id, claim_id, made_at)
     select activity.partnership_id, priority_id, activity.id, now() from activity
     join planned on planned.partnership_id = activity.partnership_id and planned.id = activity.id`,
    `create temporary table numbered as
     select organization.partnership_id, organization.id, split_part(organization.name_en, ' ', 2)::int as number
     from organization join partnership p on p.id = organization.partnership_id where p.slug like 'scale-%'`,
    "analyze planned, numbered",
    `insert into activity_organization (partnership_id, activity_id, organization_id, part, position)
     select planned.partnership_id, planned.id, numbered.id, has.part, 0
     from planned cross join lateral (values (1 + n % ${organizations}, 'lead'), (1 + (n + 7) % ${organizations}, 'partner')) has (number, part)
     join numbered on numbered.partnership_id = planned.partnership_id and numbered.number = has.number`,
    `insert into activity_status (partnership_id, activity_id, status, since)
     select partnership_id, id, (array['in-progress', 'complete', 'delayed'])[1 + n % 3], now() from planned where n % 4 > 0`,
    `insert into recorded_act (partnership_id, at, kind, actor_kind, details)
     select p.id, now(), 'partnerships.created', 'system', '{"slug": "scale"}'
     from partnership p, generate_series(1, 400) n where p.slug like 'scale-%'`,
    `insert into person (name, email, locale, created_at) values ('Scale', 'scale@entente.example', 'en', now())
     on conflict (email) do nothing`,
    `insert into membership (partnership_id, person_id, role, since)
     select p.id, person.id, 'coordinator', now() from partnership p, person
     where p.slug like 'scale-%' and person.email = 'scale@entente.example'`,
    ...councilStatements(),
  ]
}
