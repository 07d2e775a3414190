-- who graded the urgency again that whoever asks had declared
alter table case_file add graded_by text;
