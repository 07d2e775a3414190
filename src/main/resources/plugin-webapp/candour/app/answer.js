import { address, post, read } from './api.js';
import { at, element, facts, on, replace, section, table, words } from './dom.js';

const decisions = ['DISCLOSED_FULL', 'DISCLOSED_PART', 'REFUSED', 'NOT_HELD'];

const document = (view, id, name) => element('a', { href: address(`cases/${view.reference}/documents/${id}`), download: true }, name);

// What an approver decides stands in the letter: it is read before, and leaves as it was read.
export const answerSection = (view) => {
  const proposed = view.rights ? view.rights.proposal || view.rights.decision : view.request?.requester;
  if (!proposed || !view.may.includes('SEE_ITEMS')) {
    return null;
  }
  const decision = element(
    'select',
    { id: 'candour-decision' },
    element('option', { value: '' }, 'As proposed or decided'),
    decisions.map((one) => element('option', { value: one }, words(one))),
  );
  const codes = element('input', { id: 'candour-decision-codes', placeholder: 'DR-07 DR-13', maxlength: 200 });
  const message = element('p', { role: 'status' });
  const submit = (event) => {
    event.preventDefault();
    post(`cases/${view.reference}/answer-letter`, view.rights || !decision.value ? {} : { decision: decision.value, codes: codes.value.split(/[ ,]+/).filter(Boolean) })
      .then(({ letter, schedule }) =>
        replace(message, [document(view, letter, 'Open the letter (PDF)'), ...(schedule ? [' ', document(view, schedule, 'Open the schedule (PDF)')] : [])]),
      )
      .catch((problem) => replace(message, [problem.message]));
  };
  return section(
    'The answer',
    true,
    element(
      'form',
      { submit },
      element('p', {}, 'The letter as it would leave now. Whoever approves it opens it first; what was read is what goes.'),
      view.rights ? null : [element('label', { for: decision.id }, 'If the decision is'), decision, element('label', { for: codes.id }, 'Refusal codes'), codes],
      element('button', { type: 'submit', class: 'btn btn-default' }, 'Write the letter to read it'),
      message,
    ),
  );
};

const release = (view, one, number) =>
  element(
    'article',
    {},
    element('h4', {}, `Release ${number + 1}, ${at(one.releasedAt)}`),
    facts([
      ['To', one.recipient],
      ['By', words(one.route)],
      ['Approved by', one.approvedBy && `${one.approvedBy}, ${at(one.approvedAt)}`],
      ['Letter', element('span', {}, document(view, one.letter.document, 'Open'), ` SHA-256 ${one.letter.sha256}`)],
      ['Schedule', one.schedule && element('span', {}, document(view, one.schedule.document, 'Open'), ` SHA-256 ${one.schedule.sha256}`)],
      ['Package', one.packageSha256 && `${one.packageSize} bytes, SHA-256 ${one.packageSha256}`],
      ['Can be fetched until', at(one.expiresAt)],
      ['Posted', one.postedOn && [on(one.postedOn), one.tracking].filter(Boolean)],
      ['Collected', one.receipts.length > 0 ? one.receipts.map((receipt) => `${receipt.collector}, ${at(receipt.collectedAt)}`) : 'by nobody yet'],
    ]),
    one.files.length > 0
      ? table(
          'Files',
          ['Item', 'File', 'As', 'SHA-256'],
          one.files.map((file) => [String(file.item), document(view, file.document, file.name), words(file.kind), file.sha256]),
        )
      : element('p', {}, 'No files: the letter was all.'),
  );

// Looked up when asked for: the look is on record.
export const leftSection = (view) => {
  if (!view.may.includes('SEE_ITEMS') || !(view.request?.requester || view.rights?.request?.requester)) {
    return null;
  }
  const list = element('div', { role: 'status' });
  const show = (releases) =>
    replace(list, releases.length > 0 ? releases.map((one, number) => release(view, one, number)) : [element('p', {}, 'Nothing has left this case.')]);
  const look = () =>
    read(`cases/${view.reference}/what-left`)
      .then(show)
      .catch((problem) => replace(list, [problem.message]));
  return section(
    'What left',
    false,
    element('button', { type: 'button', class: 'btn btn-default', click: look }, 'List exactly what left'),
    list,
  );
};
