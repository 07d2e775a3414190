-- who is away from when to when, and who stands in; days in Europe/London, both counted
create table staff_absence (
    id          uuid primary key,
    person      text not null references staff_member,
    deputy      text not null references staff_member,
    from_day    date not null,
    to_day      date not null,
    entered_by  text not null,
    entered_at  timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    version     bigint not null,
    check (to_day >= from_day),
    check (person <> deputy)
);

create index staff_absence_deputy on staff_absence (deputy, to_day);
create index staff_absence_person on staff_absence (person, to_day);
create index staff_absence_to on staff_absence (to_day);
