-- the letters that went to persons: to be collected, or by post
create table sent_letter (
    id        uuid primary key,
    case_ref  text not null references case_file,
    kind      text not null,
    document  uuid not null references document deferrable initially deferred,
    route     text not null,
    answer    boolean not null,
    sent_at   timestamptz not null,
    posted_on date,
    tracking  text,
    check (route in ('PORTAL', 'POST')),
    check (posted_on is null or route = 'POST')
);

create index sent_letter_case on sent_letter (case_ref, sent_at);
create index sent_letter_to_post on sent_letter (sent_at) where route = 'POST' and posted_on is null;
