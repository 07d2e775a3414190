-- cases whose figures have still to follow what happened; put down with the change, taken away when counted
create table statistics_changed (
    id        bigint generated always as identity primary key,
    case_ref  text not null,
    -- when it could not be counted; tried again at the next start
    failed_at timestamptz
);
