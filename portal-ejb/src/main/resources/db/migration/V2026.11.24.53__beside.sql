-- What hangs on a case is shown with it by looking at that case, not by making the list of all cases that open: the planner
-- weighs "exists" against the number of lines it asks for, "in" it always lays out whole.
do $$
declare
    wall record;
begin
    for wall in
        select p.tablename, p.policyname, p.qual from pg_policies p
         where p.schemaname = 'public' and p.qual ~ 'incident_case_id IN \( SELECT incident_case\.id\s+FROM incident_case\)'
    loop
        execute format('alter policy %I on %I using (%s)', wall.policyname, wall.tablename,
            regexp_replace(wall.qual, 'incident_case_id IN \( SELECT incident_case\.id\s+FROM incident_case\)',
                format('exists (select from incident_case c where c.id = %I.incident_case_id)', wall.tablename)));
    end loop;
end $$;
alter policy with_its_case on committee_item using (
    not withdrew(id, asker())
    and (case_id is null or exists (select from incident_case c where c.id = committee_item.case_id)));
