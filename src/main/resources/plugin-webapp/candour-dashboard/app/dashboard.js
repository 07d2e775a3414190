import { read } from '/camunda/api/tasklist/plugin/candour/static/app/api.js';
import { element, replace } from '/camunda/api/tasklist/plugin/candour/static/app/dom.js';
import { ask, asked, query } from './address.js';
import { card } from './figures.js';

const PERIODS = [
  ['month', 'This month'],
  ['quarter', 'This quarter'],
  ['year', 'This year'],
  ['custom', 'Other days'],
];

const option = (chosen) => ([value, name]) => element('option', { value, selected: value === chosen }, name);

const field = (name, label, control) => element('div', {}, element('label', { for: `candour-${name}` }, label), control);

const day = (name, label, value) =>
  field(name, label, element('input', { id: `candour-${name}`, name, type: 'date', value, required: true }));

// Two selects and, for other days, two dates. Choosing changes the address, and that the figures.
const chooser = (look, wishes) => {
  const { period } = look;
  const days = element('div', { class: 'candour-days', hidden: period.code !== 'custom' }, day('from', 'From', period.from), day('to', 'To', period.to));
  const form = element(
    'form',
    { class: 'candour-chooser', 'aria-label': 'What to look at' },
    field(
      'period',
      'Period',
      element('select', { id: 'candour-period', name: 'period' }, PERIODS.map(option(period.code))),
    ),
    field(
      'team',
      'Team',
      element(
        'select',
        { id: 'candour-team', name: 'team' },
        (look.teams.length > 1 ? [['', 'All teams']] : [])
          .concat(look.teams.map(({ code, name }) => [code, name]))
          .map(option(wishes.team ?? '')),
      ),
    ),
    days,
    element('button', { type: 'submit' }, 'Show'),
  );
  form.addEventListener('change', ({ target }) => {
    if (target.name === 'period') {
      days.hidden = target.value !== 'custom';
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { period: code, team, from, to } = Object.fromEntries(new FormData(form));
    ask(code === 'custom' ? { period: code, from, to, team } : { period: code, team });
  });
  return form;
};

const cellOf = (figures, id, row, column) => figures.find((figure) => figure.id === id)?.rows[row]?.cells[column]?.text ?? '-';

// Sums of the kinds looked at, where each may be shown.
const overAll = (figures, id, row) => {
  const cells = figures.find((figure) => figure.id === id)?.rows[row]?.cells ?? [];
  return cells.length === 0 ? '0' : cells[cells.length - 1].text;
};

const tile = ([name, number, figure]) =>
  element('li', {}, element('a', { href: `#figure-${figure}`, click: (event) => goTo(event, figure) }, element('strong', {}, number), element('span', {}, name)));

// The address of the page is taken by the application around it.
const goTo = (event, figure) => {
  event.preventDefault();
  const there = document.getElementById(`figure-${figure}`);
  there.scrollIntoView();
  there.setAttribute('tabindex', '-1');
  there.focus({ preventScroll: true });
};

const tiles = ({ figures }) =>
  element(
    'ul',
    { class: 'candour-tiles', 'aria-label': 'At a glance' },
    [
      ['in time this month', cellOf(figures, 'on-time-now', 0, 0), 'on-time-now'],
      ['in time this quarter', cellOf(figures, 'on-time-now', 1, 0), 'on-time-now'],
      ['in time this year', cellOf(figures, 'on-time-now', 2, 0), 'on-time-now'],
      ['overdue', overAll(figures, 'open-by-date', 0), 'open-by-date'],
      ['due in 5 days', overAll(figures, 'open-by-date', 1), 'open-by-date'],
      ['paused', overAll(figures, 'open-paused', 0), 'open-paused'],
      ['open', overAll(figures, 'open-by-age', 4), 'open-by-age'],
    ].map(tile),
  );

const groups = ({ figures }, wishes) => {
  const names = [...new Set(figures.map(({ group }) => group))];
  return names.map((name) =>
    element(
      'section',
      { 'aria-label': name },
      element('h3', {}, name),
      element('div', { class: 'candour-figures' }, figures.filter(({ group }) => group === name).map((figure) => card(figure, wishes))),
    ),
  );
};

const show = (node, wishes) =>
  read(`statistics${query(wishes)}`)
    .then((look) =>
      replace(node, [
        element('h2', {}, 'How the office is doing'),
        chooser(look, wishes),
        element(
          'p',
          { role: 'status' },
          `${look.period.from} to ${look.period.to}. What is open, and what is in time this month, quarter and year, is as of ${look.today}. `,
          'A number of one to four is shown as <5, and * stands for a number from which such a one could be worked out.',
        ),
        tiles(look),
        ...groups(look, wishes),
      ]),
    )
    .catch((problem) =>
      replace(node, [
        element('h2', {}, 'How the office is doing'),
        element('p', { role: 'alert', class: 'candour-error' }, problem.message),
        element('p', {}, element('a', { href: '#/dashboard' }, 'Show this month')),
      ]),
    );

export const renderDashboard = (node) => {
  node.classList.add('candour-dashboard');
  replace(node, [element('p', {}, 'Adding up…')]);
  const follow = () => {
    if (!node.isConnected) {
      window.removeEventListener('hashchange', follow);
    } else if (window.location.hash.startsWith('#/dashboard')) {
      show(node, asked());
    }
  };
  return read('statistics/access').then(({ offered }) => {
    if (offered) {
      window.addEventListener('hashchange', follow);
      return show(node, asked());
    }
    return replace(node, [element('p', {}, 'There are no figures for your role or team.')]);
  });
};
