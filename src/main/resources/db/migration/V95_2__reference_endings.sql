-- cases are looked for by the last digits of their reference
create index case_file_reference_ending on case_file (reverse(reference) text_pattern_ops);
