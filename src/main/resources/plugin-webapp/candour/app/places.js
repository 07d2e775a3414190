import { read } from './api.js';
import { element, replace } from './dom.js';

// The ways to the pages of our own, in a menu: side by side they would push the header over the list of tasks.
const place = ({ path, words, waiting }) =>
  element('li', {}, element('a', { href: path }, waiting > 0 ? `${words} (${waiting})` : words));

export const renderPlaces = (node) => {
  const list = element('ul', {});
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
  return read('menu').then((pages) => {
    list.append(...pages.filter(({ path }) => path !== '/').map(place));
    // what waits is counted on the menu itself
    const waits = pages.reduce((sum, { waiting }) => sum + waiting, 0);
    replace(summary, [waits > 0 ? `Pages (${waits})` : 'Pages']);
  });
};
