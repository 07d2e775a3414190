-- what still waits to be delivered bears the names of classes, and some of these have changed
update event_publication
   set event_type  = replace(event_type, 'org.candour.cases.Reminder', 'org.candour.cases.clock.Reminder'),
       listener_id = replace(replace(replace(listener_id,
           'org.candour.cases.Reminder', 'org.candour.cases.clock.Reminder'),
           'org.candour.delivery.mail.Postman.', 'org.candour.delivery.mail.MailDispatch.'),
           'org.candour.delivery.webhooks.Courier.', 'org.candour.delivery.webhooks.WebhookDispatch.')
 where completion_date is null;
