import { read } from '/camunda/api/tasklist/plugin/candour/static/app/api.js';
import { element, replace } from '/camunda/api/tasklist/plugin/candour/static/app/dom.js';
import { historyOf } from './history.js';

// Cockpit shows what runs; here a case is found that is over, too.
export const renderFind = (node) => {
  node.classList.add('candour-cockpit', 'candour-page');
  const reference = element('input', {
    id: 'candour-find-reference',
    class: 'form-control',
    required: true,
    maxlength: 20,
    title: 'Such as DR-2026-123456, with or without the hyphens, or its last digits',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const found = element('div', { role: 'status' });
  const find = (event) => {
    event.preventDefault();
    replace(found, []);
    read(`cockpit/cases/${encodeURIComponent(reference.value.trim())}`)
      .then((history) => replace(found, historyOf(history)))
      .catch((problem) => replace(found, [element('p', { class: 'candour-none' }, problem.message)]));
  };
  replace(node, [
    element('h1', {}, 'Find a case'),
    element('p', {}, 'By its reference or the last digits of it, whether it runs or is over.'),
    element(
      'form',
      { submit: find },
      element('label', { for: reference.id }, 'Reference'),
      reference,
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Find'),
    ),
    found,
  ]);
};
