-- A report is read with the words of its form. Where a report that goes to a funder is on a form of the partnership's own,
-- its officer reads that one version of that form, and no other.
create policy officer_reads on report_template for select to entente_app
  using (partnership_id = (select bound_or_reviewed()) and (select bound_partnership()) is null
    and exists (select from report r where r.partnership_id = report_template.partnership_id
      and r.template_key = report_template.key and r.template_version = report_template.version
      and r.id = any ((select reports_under_review())::uuid[])));
