import { address } from '/camunda/api/tasklist/plugin/candour/static/app/api.js';
import { element } from '/camunda/api/tasklist/plugin/candour/static/app/dom.js';
import { query } from './address.js';
import { showCases } from './cases.js';
import { draw, roomFor, worthDrawing } from './drawing.js';

const openCases = (figure, row, column, wishes) => (event) => showCases(figure, row, column, wishes, event.currentTarget);

const cell = (figure, row, column, wishes) => {
  const { text, listed } = figure.rows[row].cells[column];
  const name = `${figure.rows[row].label}, ${figure.columns[column]}: ${text}. List the cases`;
  return element(
    'td',
    {},
    listed && text !== '0'
      ? element('button', { type: 'button', class: 'candour-number', 'aria-label': name, click: openCases(figure, row, column, wishes) }, text)
      : text,
  );
};

const table = (figure, wishes) =>
  element(
    'div',
    { class: 'candour-scroll', tabindex: '0', role: 'region', 'aria-label': `Numbers: ${figure.title}` },
    element(
      'table',
      {},
      element('caption', {}, figure.title),
      element('thead', {}, element('tr', {}, [figure.head, ...figure.columns].map((name) => element('th', { scope: 'col' }, name)))),
      element(
        'tbody',
        {},
        figure.rows.map((row, at) =>
          element(
            'tr',
            { class: row.total ? 'candour-total' : null },
            element('th', { scope: 'row' }, row.label),
            row.cells.map((_, column) => cell(figure, at, column, wishes)),
          ),
        ),
      ),
    ),
  );

// Drawn once it comes into sight.
const picture = (figure) => {
  const canvas = element('canvas', { role: 'img', 'aria-label': `Bars: ${figure.title}. The numbers stand in the table below.` });
  const room = element('div', { class: 'candour-picture' }, canvas);
  room.style.height = `${roomFor(figure)}px`;
  const sight = new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting)) {
      sight.disconnect();
      draw(canvas, figure);
    }
  });
  sight.observe(canvas);
  return room;
};

export const card = (figure, wishes) => {
  const pictured = worthDrawing(figure);
  const numbers = table(figure, wishes);
  return element(
    'article',
    { class: 'candour-figure', id: `figure-${figure.id}`, 'aria-label': figure.title },
    element('h4', {}, figure.title),
    element('p', {}, figure.note),
    figure.rows.length === 0 ? element('p', {}, 'Nothing to show in this period.') : null,
    pictured ? picture(figure) : null,
    figure.rows.length === 0 ? null : pictured ? element('details', {}, element('summary', {}, 'Show the numbers'), numbers) : numbers,
    element(
      'p',
      {},
      element(
        'a',
        { href: address(`statistics/${figure.id}.csv${query(wishes)}`), download: true, 'aria-label': `${figure.title} as CSV` },
        'As CSV',
      ),
    ),
  );
};
