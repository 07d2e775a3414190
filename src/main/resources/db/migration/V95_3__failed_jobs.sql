-- steps that failed are looked for case by case, on pages of staff
create index act_ru_job_failed on act_ru_job (process_instance_id_) where retries_ = 0;
