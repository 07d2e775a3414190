// Builds elements. Text always goes in as text, never as markup.
export const element = (name, attributes = {}, ...children) => {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    if (typeof value === 'function') {
      node.addEventListener(key, value);
    } else if (value === true) {
      node.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(key, value);
    }
  });
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
};

export const replace = (node, children) => node.replaceChildren(...children);

export const words = (code) => {
  const text = String(code).replaceAll(/[_-]/g, ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const instants = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/London' });

export const at = (instant) => (instant ? instants.format(new Date(instant)) : '');

export const on = (day) => (day ? days.format(new Date(`${day}T12:00:00Z`)) : '');

const shown = (value) => {
  if (value === true || value === false) {
    return value ? 'Yes' : 'No';
  }
  return Array.isArray(value) ? value.join(', ') : String(value);
};

// A list of names and values; what is empty is left out.
export const facts = (pairs) =>
  element(
    'dl',
    {},
    pairs
      .filter(([, value]) => value !== null && value !== undefined && value !== '' && value.length !== 0)
      .flatMap(([name, value]) => [
        element('dt', {}, name),
        element('dd', {}, value instanceof Node ? value : shown(value)),
      ]),
  );

export const section = (title, open, ...content) =>
  element('details', { open }, element('summary', {}, title), ...content);

export const table = (caption, heads, rows) =>
  element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
    element(
      'tbody',
      {},
      rows.map((cells) => element('tr', {}, cells.map((cell) => element('td', {}, cell ?? '')))),
    ),
  );

let fields = 0;

// A small form with one text and a button; keeps what was written when it is refused.
export const writer = (label, action, submit) => {
  fields += 1;
  const id = `candour-field-${fields}`;
  const text = element('textarea', { id, rows: 3, maxlength: 10000, required: true });
  const message = element('p', { role: 'status' });
  return element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        submit(text.value).catch((problem) => replace(message, [problem.message]));
      },
    },
    element('label', { for: id }, label),
    text,
    element('button', { type: 'submit', class: 'btn btn-default' }, action),
    message,
  );
};
