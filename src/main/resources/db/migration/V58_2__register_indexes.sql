-- the register by body and by power, newest first
create index disclosure_register_body on disclosure_register (body, entered_at desc);
create index disclosure_register_gateway on disclosure_register (gateway, entered_at desc);
