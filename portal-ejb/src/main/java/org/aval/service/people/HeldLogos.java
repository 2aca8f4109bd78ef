package org.aval.service.people;

/** What the register of marks holds about a person; what the officer for interests looks at stands with the declarations. */
final class HeldLogos {

    static final String USES =
            """
            select u.reference, u.title as initiative, u.standing as logo_standing, u.partner_name as partner, u.starts_on,
                   u.ends_on, u.code
              from logo_use_now u where u.requester_id = :person order by u.reference desc""";

    static final String FILES =
            """
            select d.at, u.reference, case :language when 'en' then m.name_en else m.name_fr end as mark,
                   d.code || '/' || d.number as file_number
              from logo_delivery d join logo_permit t on t.code = d.code join logo_use u on u.id = t.logo_use_id
              join mark_file f on f.id = d.mark_file_id join brand_mark m on m.id = f.brand_mark_id
             where d.person_id = :person order by d.at desc""";

    private HeldLogos() {}
}
