import { at, byId, count } from './dom.js';
import { standing } from './records.js';

// Which page of which record is shown, what can be turned to, and how the record stands.
export const heading = (record, shown, page) => {
  byId('page-heading').textContent = `Record ${record.number}: ${record.name}`;
  byId('page-number').value = page;
  byId('page-number').max = shown.pages.length;
  byId('page-count').textContent = `of ${shown.pages.length}`;
  byId('previous').disabled = page <= 1;
  byId('next').disabled = page >= shown.pages.length;
  byId('side-copy').disabled = !record.copy;
  byId('side-both').disabled = !record.copy;
  byId('opened').textContent = `You opened ${shown.opened.size} of ${count(shown.pages.length, 'page', 'pages')} of this record.`;
  const made = record.copiedAt ? ` The copy was made by ${record.copiedBy}, ${at(record.copiedAt)}.` : '';
  byId('standing').textContent = `${standing(record)}.${made}`;
};
