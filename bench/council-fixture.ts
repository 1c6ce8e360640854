import { usualRules } from "#terms"

/** Of each partnership of the fixture: meetings once a month around now, most of them held. */
const meetings = { past: 58, ahead: 2, withRoll: 24, items: 10 }
const motions = 20

/**
 * A council of as many seats as there are organisations, each with somebody in it, five years of meetings and what was
 * decided there. Run after the organisations stand; the temporary table `numbered` names them by number.
 */
export function councilStatements(): string[] {
  const rules = JSON.stringify(usualRules).replaceAll("'", "''")
  return [
    `create temporary table council as
     select p.id as partnership_id, uuidv7() as id from partnership p where p.slug like 'scale-%'`,
    `insert into body (partnership_id, id, kind, name_en, name_fr, name_key_en, name_key_fr, starts_on)
     select partnership_id, id, 'council', 'Council', 'Conseil', 'council', 'conseil', '2021-01-01' from council`,
    `create temporary table seated as
     select council.partnership_id, council.id as body_id, uuidv7() as id, numbered.id as organization_id, numbered.number
     from council join numbered on numbered.partnership_id = council.partnership_id`,
    `insert into seat (partnership_id, id, body_id, standing, starts_on)
     select partnership_id, id, body_id, 'voting', '2021-01-01' from seated`,
    `insert into seat_holding (partnership_id, seat_id, organization_id, starts_on)
     select partnership_id, id, organization_id, '2021-01-01' from seated`,
    `insert into representation (partnership_id, seat_id, contact_id, starts_on)
     select seated.partnership_id, seated.id, contact.id, '2021-01-01' from seated
     join contact on contact.partnership_id = seated.partnership_id and contact.organization_id = seated.organization_id`,
    `create temporary table met as
     select council.partnership_id, council.id as body_id, uuidv7() as id, n,
       (now() - n * interval '1 month' + interval '20 days')::date as held_on
     from council, generate_series(${1 - meetings.ahead}, ${meetings.past}) n`,
    `insert into meeting (partnership_id, id, body_id, name_en, name_fr, held_on, starts_at, minutes, time_zone, made_at)
     select partnership_id, id, body_id, 'Council meeting', 'Réunion du conseil', held_on, '17:00', 120,
       'America/Toronto', now() from met`,
    `create temporary table taken_up as
     select met.partnership_id, met.id as meeting_id, met.n as back, uuidv7() as id, i
     from met, generate_series(1, ${meetings.items}) i`,
    `insert into agenda_item (partnership_id, id, meeting_id, position, kind, title_en, title_fr, minutes)
     select partnership_id, id, meeting_id, i, 'discussion', 'Item ' || i, 'Point ' || i, 10 from taken_up`,
    `insert into meeting_opening (partnership_id, meeting_id, at, rules, is_second)
     select partnership_id, id, held_on, '${rules}', false from met where n between 2 and ${meetings.withRoll + 1}`,
    `insert into roll_seat (partnership_id, meeting_id, seat_id, standing, organization_id, organization_en, organization_fr)
     select met.partnership_id, met.id, seated.id, 'voting', seated.organization_id, 'Organisation ' || number,
       'Organisme ' || number
     from met join seated on seated.partnership_id = met.partnership_id where met.n between 2 and ${meetings.withRoll + 1}`,
    `insert into attendance_mark (partnership_id, meeting_id, seat_id, presence, at)
     select met.partnership_id, met.id, seated.id,
       (array['present', 'present', 'present', 'regrets', 'absent'])[1 + (number + n) % 5], held_on
     from met join seated on seated.partnership_id = met.partnership_id where met.n between 2 and ${meetings.withRoll + 1}`,
    `insert into meeting_close (partnership_id, meeting_id, at)
     select partnership_id, meeting_id, at + interval '2 hours' from meeting_opening
     where partnership_id in (select partnership_id from council)`,
    `create temporary table moved as
     select taken_up.partnership_id, taken_up.meeting_id, taken_up.id as item_id, met.body_id, met.held_on,
       uuidv7() as id, uuidv7() as ballot_id
     from taken_up join met on met.partnership_id = taken_up.partnership_id and met.id = taken_up.meeting_id
     where taken_up.i = 3 and taken_up.back between 2 and ${motions + 1}`,
    `insert into motion (partnership_id, id, body_id, meeting_id, agenda_item_id, text_en, text_fr, made_at)
     select partnership_id, id, body_id, meeting_id, item_id, 'That it be so', 'Qu’il en soit ainsi', held_on from moved`,
    `insert into chain_node (partnership_id, id, kind, title_en, title_fr, made_at)
     select partnership_id, id, 'decision', 'That it be so', 'Qu’il en soit ainsi', held_on from moved`,
    `insert into ballot (partnership_id, id, motion_id, method, rules, opened_at)
     select partnership_id, ballot_id, id, 'show-of-hands', '${rules}', held_on from moved`,
    `insert into ballot_seat (partnership_id, ballot_id, seat_id, standing, organization_id, presence, is_recused)
     select moved.partnership_id, moved.ballot_id, seated.id, 'voting', seated.organization_id, 'present', false
     from moved join seated on seated.partnership_id = moved.partnership_id`,
    `insert into ballot_result (partnership_id, ballot_id, outcome, votes_for, against, abstained, needed, of, present,
       quorum_needed, quorum_of, by_fallback, at)
     select partnership_id, ballot_id, 'carried', 40, 5, 2, 23, 45, 47, 31, 60, false, held_on from moved`,
    `insert into action_item (partnership_id, meeting_id, agenda_item_id, text_en, text_fr, due_on, made_at, done_on)
     select partnership_id, meeting_id, id, 'Do it', 'Le faire', (now() + i * interval '1 day')::date, now(),
       case when back > 4 then now()::date end
     from taken_up where i <= 4 and back between 2 and ${meetings.withRoll + 1}`,
    "drop table council, seated, met, taken_up, moved",
  ]
}
