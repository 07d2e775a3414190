import { at, byId, count, element, words } from './dom.js';

const history = (mark) =>
  [
    `Set by ${mark.setBy}, ${at(mark.setAt)}`,
    mark.removedBy ? `removed by ${mark.removedBy}, ${at(mark.removedAt)}` : mark.changedBy && `changed by ${mark.changedBy}, ${at(mark.changedAt)}`,
  ]
    .filter(Boolean)
    .join('; ');

const covered = (mark) => (mark.words ? `“${mark.words}”` : 'An area without words');

// The marks of the page that is shown.
export const listMarks = (marks, page, actions) => {
  const here = marks.filter((mark) => mark.page === page && !mark.removedBy);
  const item = (mark, index) => {
    const point = (on) =>
      document.querySelectorAll(`[data-mark="${mark.id}"]`).forEach((node) => node.classList.toggle('pointed', on));
    return element(
      'li',
      { mouseenter: () => point(true), mouseleave: () => point(false), focusin: () => point(true), focusout: () => point(false) },
      element('strong', {}, mark.code),
      ` ${covered(mark)}. ${mark.reason} `,
      element('span', { class: 'tag' }, words(mark.layer)),
      mark.ownData ? element('p', { class: 'warn' }, 'Covers the data of the person who asks (RL-09).') : null,
      element('div', { class: 'hint' }, history(mark)),
      actions
        ? element(
            'div',
            { class: 'review-bar' },
            element('button', { type: 'button', 'aria-label': `Remove mark ${index + 1}`, click: () => actions.remove(mark) }, 'Remove'),
            element(
              'button',
              { type: 'button', 'aria-label': `Give mark ${index + 1} the chosen code and reason`, click: () => actions.recode(mark) },
              'Use chosen code and reason',
            ),
          )
        : null,
    );
  };
  byId('marks').replaceChildren(...(here.length > 0 ? here.map(item) : [element('li', {}, 'None.')]));
};

// Who took out what, when, why and under which code: written from the marks, never typed.
export const showLog = (marks, actions) => {
  const cell = (...content) => element('td', {}, ...content);
  const row = (mark) =>
    element(
      'tr',
      {},
      cell(String(mark.page)),
      cell(mark.code),
      cell(covered(mark)),
      cell(mark.reason),
      cell(history(mark)),
      cell(
        mark.removedBy ? 'Removed' : words(mark.layer),
        mark.removedBy && actions
          ? element('button', { type: 'button', 'aria-label': `Put the mark on page ${mark.page} back: ${mark.code}`, click: () => actions.restore(mark) }, 'Put back')
          : null,
      ),
    );
  byId('log').replaceChildren(
    marks.length === 0
      ? element('p', {}, 'Nothing was marked in this record.')
      : element(
          'table',
          {},
          element('caption', {}, `${count(marks.filter((mark) => !mark.removedBy).length, 'mark stands', 'marks stand')}`),
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              ['Page', 'Code', 'What', 'Reason', 'Who and when', 'State'].map((head) => element('th', { scope: 'col' }, head)),
            ),
          ),
          element('tbody', {}, marks.map(row)),
        ),
  );
};
