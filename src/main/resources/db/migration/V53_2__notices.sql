-- how people want to be told of work; who is not here gets a daily digest
create table notice_preference (
    username   text primary key,
    way        text not null check (way in ('AT_ONCE', 'DIGEST', 'NONE')),
    changed_at timestamptz not null
);

-- of what somebody is told or will be: a task's id and a case's reference, no more
create table staff_notice (
    username   text not null,
    task       text not null,
    kind       text not null check (kind in ('OFFERED', 'ASSIGNED', 'DUE_SOON', 'OVERDUE')),
    case_ref   text not null,
    noticed_at timestamptz not null,
    told_at    timestamptz,
    primary key (username, task, kind)
);

create index staff_notice_untold on staff_notice (username, noticed_at) where told_at is null;
create index staff_notice_told on staff_notice (username, told_at) where told_at is not null;
create index staff_notice_old on staff_notice (noticed_at);

-- what a mail about somebody's work lists: headings and references
alter table outgoing_mail add column work jsonb;
