import type { Pool } from "pg"
import { signContext } from "./context.ts"
import { exceptions } from "./exceptions.ts"

/**
 * What is wrong with the ground under us, each a sentence for the operator; none means it holds. Asked at start-up
 * (which refuses to serve on a fault), by `doctor` and by the tests. From assurance.md, SEC-001 to SEC-010 and
 * Appendix B.
 */
export async function groundFaults(pool: Pool, contextKey: Buffer): Promise<string[]> {
  const faults: string[] = []
  for (const check of checks) {
    const found = await pool.query<{ fault: string }>(check.sql)
    for (const row of found.rows) if (!check.except?.has(row.fault)) faults.push(check.says(row.fault))
  }
  faults.push(...(await contextFaults(pool, contextKey)))
  return faults
}

type Check = { sql: string; says: (fault: string) => string; except?: ReadonlySet<string> }

const checks: Check[] = [
  {
    sql: "select current_setting('server_version') as fault where current_setting('server_version_num')::int < 180000",
    says: (version) => `PostgreSQL 18 or newer is needed; this server is ${version}`,
  },
  {
    sql: `select rolname as fault from pg_roles where rolname = current_user
          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    says: (role) =>
      `The login role ${role} is too powerful: it must be neither superuser nor BYPASSRLS, nor create roles or databases`,
  },
  {
    sql: `select r.rolname as fault from pg_roles r
          where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')`,
    says: (role) => `The login role is a member of ${role}: it must be a member of no other role`,
  },
  {
    sql: `select c.oid::regclass::text as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and pg_get_userbyid(c.relowner) = current_user`,
    says: (table) => `The login role owns ${table}: tables belong to the owner role alone`,
  },
  {
    sql: `select c.oid::regclass::text as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace
          left join pg_policies p on p.schemaname = n.nspname and p.tablename = c.relname
          where n.nspname = 'public' and c.relkind in ('r', 'p')
          group by c.oid, c.relrowsecurity, c.relforcerowsecurity
          having not c.relrowsecurity or not c.relforcerowsecurity or count(p.*) = 0`,
    says: (table) => `Table ${table} lacks forced row security: call isolate('${table}') in its migration`,
    except: exceptions.tablesOfNoPartnership,
  },
  {
    sql: `select tablename || '.' || policyname as fault from pg_policies where schemaname = 'public'
          and (qual = 'true' or with_check = 'true' or (cmd in ('INSERT', 'UPDATE', 'ALL') and with_check is null))`,
    says: (policy) => `Policy ${policy} lets everything through`,
  },
  {
    sql: `select c.oid::regclass::text as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'v'
          and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)`,
    says: (view) => `View ${view} must be made with security_invoker = true`,
  },
  {
    sql: `select c.oid::regclass::text as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'm' and has_table_privilege(current_user, c.oid, 'select')`,
    says: (view) => `Materialized view ${view} knows no partnership: the app may not read it`,
  },
  {
    sql: `select p.proname as fault from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname = 'public' and p.prosecdef and has_function_privilege(current_user, p.oid, 'execute')`,
    says: (name) => `Function ${name} runs as its owner and is not in the list of exceptions`,
    except: exceptions.functionsThatLookAcross,
  },
  {
    sql: `select p.proname as fault from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname = 'public' and p.prosecdef
          and not exists (select 1 from unnest(p.proconfig) setting where setting like 'search_path=%')`,
    says: (name) => `Function ${name} runs as its owner without a fixed search_path`,
  },
  {
    sql: `select c.oid::regclass::text || ' ' || privilege as fault
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          cross join unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
          where n.nspname = 'public' and c.relkind in ('r', 'p') and has_table_privilege(current_user, c.oid, privilege)`,
    says: (what) => `The login role holds a privilege it must not have: ${what}`,
  },
  {
    sql: "select 'public' as fault where has_schema_privilege(current_user, 'public', 'create')",
    says: () => "The login role may create tables: revoke create on schema public",
  },
  {
    sql: `select con.conname as fault from pg_constraint con
          where con.contype = 'f'
          and exists (select 1 from pg_attribute a where a.attrelid = con.conrelid and a.attname = 'partnership_id' and not a.attisdropped)
          and exists (select 1 from pg_attribute a where a.attrelid = con.confrelid and a.attname = 'partnership_id' and not a.attisdropped)
          and not exists (select 1 from pg_attribute a where a.attrelid = con.conrelid and a.attname = 'partnership_id' and a.attnum = any (con.conkey))`,
    says: (name) =>
      `Foreign key ${name} does not carry partnership_id: it could reach into another partnership`,
  },
  {
    sql: `select i.indexrelid::regclass::text as fault from pg_index i
          join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and i.indisunique
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped)
          and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership_id' and a.attnum = any (i.indkey::int2[]))`,
    says: (index) =>
      `Unique index ${index} does not include partnership_id: it would tell what other partnerships have`,
    except: exceptions.uniqueAcrossPartnerships,
  },
  {
    sql: `select name || ' = ' || setting as fault from pg_settings
          where name in ('fsync', 'full_page_writes') and setting <> 'on'
          or name = 'synchronous_commit' and setting in ('off', 'local')`,
    says: (setting) => `Acknowledged acts could be lost: ${setting}`,
  },
]

async function contextFaults(pool: Pool, contextKey: Buffer): Promise<string[]> {
  const wanted = "00000000-0000-4000-8000-000000000000"
  const context = signContext(contextKey, wanted)
  const client = await pool.connect()
  try {
    await client.query("begin")
    await client.query("select set_config('entente.partnership', $1, true)", [context])
    const bound = await client.query<{ id: string | null }>("select bound_partnership() as id")
    await client.query("rollback")
    if (bound.rows[0]?.id === wanted) return []
    return ["The database does not know this server's secret: run entente migrate with the same secret"]
  } finally {
    client.release()
  }
}
