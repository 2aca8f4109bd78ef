-- Who has to declare: whoever speaks under a mandate, posts on an account, sits on the committee, keeps a policy or the
-- mark, directs communications, or grants mandates to others.
create function interest_due(about uuid) returns boolean language sql stable as $$
    select exists (select 1 from mandate m where m.holder_id = about and m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED')
                      and m.ends_on >= institution_day())
        or exists (select 1 from account_seat s where s.person_id = about and coalesce(s.until, 'infinity') > institution_day())
        or exists (select 1 from role_now r where r.person_id = about
                      and r.role in ('ETHICS_SECRETARY', 'ETHICS_CHAIR', 'ETHICS_MEMBER', 'POLICY_APPROVER', 'BRAND',
                                     'COMMS_DIRECTOR', 'DG', 'COI_OFFICER'))
        or exists (select 1 from mandate m where m.grantor_id = about and m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED')) $$;
