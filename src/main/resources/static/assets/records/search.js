import { byId, complain, count, element, say } from './dom.js';

const places = {
  HIDDEN: 'not seen on the page',
  ANNOTATION: 'in a note',
  FIELD: 'in a field of a form',
  BOOKMARK: 'in a bookmark',
  DESCRIPTION: 'in a description for screen readers',
  METADATA: 'in the data about the file',
  ATTACHMENT: 'in the name of an attached file',
  TEXT: 'in text without a page',
};

const tags = (place) =>
  [
    place.possible && 'possible',
    place.marked && 'marked already',
    places[place.place],
    place.page === 0 && 'on no page: the redacted copy leaves it out',
  ].filter(Boolean);

const markable = ({ page, boxes, marked }) => page > 0 && boxes.length > 0 && !marked;

/*
 * Finds every place where a name stands. Nothing is marked until the person accepts it: sure places are ticked to begin
 * with, possible ones are not.
 */
export const search = (api, { named, mark, goTo, current }) => {
  const result = byId('found');

  const line = (place, index) => {
    const id = `place-${index}`;
    const box = element('input', { type: 'checkbox', id, checked: markable(place) && !place.possible, disabled: !markable(place) });
    const node = element(
      'li',
      {},
      element(
        'div',
        { class: 'choice' },
        mark ? box : null,
        element(
          mark ? 'label' : 'span',
          mark ? { for: id } : {},
          `Record ${named(place.document)}${place.page ? `, page ${place.page}` : ''}: ${place.before} `,
          element('strong', {}, place.words),
          ` ${place.after}`,
          tags(place).map((tag) => [' ', element('span', { class: 'tag' }, tag)]),
        ),
      ),
      place.page > 0
        ? element(
            'button',
            { type: 'button', class: 'secondary', 'aria-label': `Show place ${index + 1} on its page`, click: () => goTo(place) },
            'Show',
          )
        : null,
    );
    return { place, box, node };
  };

  const notSearched = ({ document, pages, why }) =>
    element('li', { class: 'warn' }, `Record ${named(document)}${pages.length > 0 ? `, page ${pages.join(', ')}` : ''} was not searched. ${why}`);

  const show = ({ places: all, notSearched: missing, complete }) => {
    const lines = all.map(line);
    const accept = element('button', { type: 'button', id: 'accept' });
    const chosen = () => lines.filter(({ box }) => box.checked && !box.disabled);
    const tell = () => {
      accept.textContent = `Mark ${count(chosen().length, 'accepted place', 'accepted places')}`;
      accept.disabled = chosen().length === 0;
    };
    const every = (on) => () => {
      lines.forEach(({ box }) => {
        box.checked = on && !box.disabled;
      });
      tell();
    };
    accept.addEventListener('click', async () => {
      const taken = chosen();
      const marks = await mark(taken.map(({ place: { document, page, boxes } }) => ({ document, page, boxes })));
      if (marks.length > 0) {
        taken.forEach(({ box }) => {
          box.checked = false;
          box.disabled = true;
        });
        tell();
      }
    });
    lines.forEach(({ box }) => box.addEventListener('change', tell));
    tell();
    result.replaceChildren(
      element('h3', { tabindex: '-1' }, `${count(all.length, 'place', 'places')} found`),
      ...(complete ? [] : [element('p', { class: 'warn' }, 'There are more places than are shown here: look for less at a time.')]),
      element('ul', {}, missing.map(notSearched)),
      ...(mark && lines.length > 0
        ? [
            element('div', { class: 'review-bar' }, accept, element('button', { type: 'button', class: 'secondary', click: every(true) }, 'Accept all'), element('button', { type: 'button', class: 'secondary', click: every(false) }, 'Accept none')),
          ]
        : []),
      element('ul', { 'aria-label': 'Places found' }, lines.map(({ node }) => node)),
    );
    result.querySelector('h3').focus();
    say(`${count(all.length, 'place', 'places')} found.`);
  };

  byId('searching').addEventListener('submit', (event) => {
    event.preventDefault();
    const terms = byId('terms')
      .value.split('\n')
      .map((term) => term.trim())
      .filter(Boolean);
    say('Looking through the records…');
    api
      .post('search', { terms, document: byId('everywhere').checked ? null : current() })
      .then(show)
      .catch(complain);
  });
};
