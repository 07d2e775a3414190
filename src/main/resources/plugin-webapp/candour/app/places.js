import { read } from './api.js';
import { element, replace } from './dom.js';

// The ways to the pages of our own, in a menu: side by side they would push the header over the list of tasks.
const always = [
  ['/staff/rights/new', 'Take down what a person asks for'],
  ['/staff/requests/new', 'Take down a request'],
  ['/staff/complaints/new', 'Take down a complaint'],
  ['/staff/regulator-cases/new', 'Regulator'],
  ['/staff/breaches/new', 'Flag a breach'],
  ['/staff/matching', 'Fraud data matching'],
  ['/staff/search', 'Find a case'],
];

const place = ([href, name]) => element('li', {}, element('a', { href }, name));

export const renderPlaces = (node) => {
  const list = element('ul', {}, always.map(place));
  const summary = element('summary', {}, 'Pages');
  const menu = element('details', { class: 'candour-places' }, summary, list);
  const close = (event) => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      summary.focus();
    }
  };
  const leave = ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget)) {
      menu.open = false;
    }
  };
  menu.addEventListener('keydown', close);
  menu.addEventListener('focusout', leave);
  replace(node, [menu]);
  // what waits is counted on the menu itself
  let waits = 0;
  const add = (href, name, count) => {
    waits += count;
    list.append(place([href, count > 0 ? `${name} (${count})` : name]));
    replace(summary, [waits > 0 ? `Pages (${waits})` : 'Pages']);
  };
  // officers hear what happened at walls, and what waits for their word
  const walls = read('wall-notices').then(({ unseen }) => unseen > 0 && add('/staff/wall-notices', 'At the walls', unseen));
  const calendar = read('calendar').then(({ keeps, waiting }) => keeps && add('/staff/calendar', 'Bank holidays', waiting ? 1 : 0));
  const register = read('register').then(({ reads }) => reads && add('/staff/register', 'Disclosure register', 0));
  // for those who chase searches; and what colleagues who are away have taken
  const others = read('places').then(({ searches, offered }) => {
    if (searches) {
      add('/staff/searches', 'Searches in the services', 0);
    }
    add('/staff/absence', 'Absence', offered);
  });
  return Promise.allSettled([walls, calendar, register, others]);
};
