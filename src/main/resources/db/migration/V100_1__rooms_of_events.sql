-- events that still wait to be delivered bear the name of their class, and one of these has moved
update event_publication
   set event_type  = replace(event_type, 'org.candour.cases.Reminder', 'org.candour.cases.clock.Reminder'),
       listener_id = replace(listener_id, 'org.candour.cases.Reminder', 'org.candour.cases.clock.Reminder')
 where event_type = 'org.candour.cases.Reminder';
