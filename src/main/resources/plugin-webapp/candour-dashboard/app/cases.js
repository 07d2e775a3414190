import { read } from '/camunda/api/tasklist/plugin/candour/static/app/api.js';
import { element, replace } from '/camunda/api/tasklist/plugin/candour/static/app/dom.js';
import { query } from './address.js';

// The cases behind a number: references, a page at a time.
const line = ({ reference, day }) =>
  element('li', {}, element('a', { href: `/staff/cases/${encodeURIComponent(reference)}` }, reference), ` ${day}`);

export const showCases = (figure, row, column, wishes, from) => {
  const list = element('ul', {});
  const more = element('p', { 'aria-live': 'polite' }, 'Looking for the cases…');
  const close = element('button', { type: 'button', click: () => dialog.close() }, 'Close');
  const title = `${figure.title}: ${figure.rows[row].label}, ${figure.columns[column]}`;
  const dialog = element(
    'dialog',
    { class: 'candour-cases', 'aria-label': title },
    element('h2', {}, title),
    element('p', {}, 'Cases that exist for you, newest first. The day is the one by which each is counted.'),
    list,
    more,
    close,
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    from.focus();
  });
  const next = (cursor) =>
    read(`statistics/${figure.id}/cases${query(wishes, { row, column, ...(cursor ? { cursor } : {}) })}`)
      .then((page) => {
        list.append(...page.cases.map(line));
        replace(
          more,
          page.next
            ? [element('button', { type: 'button', click: () => next(page.next) }, 'More cases')]
            : [list.children.length === 0 ? 'No case.' : 'These are all.'],
        );
      })
      .catch((problem) => replace(more, [problem.message]));
  document.body.append(dialog);
  dialog.showModal();
  return next();
};
