-- freezes on disposal; several stack, each is lifted on its own and none is deleted
create table legal_hold (
    id          uuid primary key,
    case_ref    text not null references case_file,
    reason      text not null,
    placed_by   text not null,
    placed_at   timestamptz not null,
    lifted_by   text,
    lifted_at   timestamptz,
    version     bigint not null
);

create index legal_hold_standing on legal_hold (case_ref) where lifted_at is null;

create table retention_period (
    case_ref    text primary key references case_file,
    class       text not null,
    started_on  date not null,
    dispose_on  date -- null: kept for good
);

create index retention_period_due on retention_period (dispose_on);
