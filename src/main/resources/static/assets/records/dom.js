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

export const byId = (id) => document.getElementById(id);

export const words = (code) => {
  const text = String(code).replaceAll(/[_-]/g, ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const instants = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });

export const at = (instant) => (instant ? instants.format(new Date(instant)) : '');

export const count = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

// An area is placed in fractions of the visible page.
export const placed = (node, { left, top, right, bottom }) => {
  Object.assign(node.style, {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    width: `${(right - left) * 100}%`,
    height: `${(bottom - top) * 100}%`,
  });
  return node;
};

export const say = (sentence) => {
  byId('problem').textContent = '';
  byId('said').textContent = sentence;
};

export const complain = (problem) => {
  byId('said').textContent = '';
  byId('problem').textContent = problem.message;
};
