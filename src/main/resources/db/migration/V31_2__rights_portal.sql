-- which client of the council's web forms handed in which submission
create table rights_submission (
    id     uuid primary key,
    client text not null
);

-- answers to the equality questions: counted, never with a person or a case (N-12)
create table equality_count (
    year     int not null,
    question text not null,
    answer   text not null,
    people   int not null,
    primary key (year, question, answer)
);
