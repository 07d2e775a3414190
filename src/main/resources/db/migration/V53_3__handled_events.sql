-- events that were handled are forgotten by their day
create index event_publication_done on event_publication (completion_date) where completion_date is not null;
