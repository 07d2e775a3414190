import { byId, complain, count, element, say } from './dom.js';

const MOST = 1000;

const chunks = (list) => Array.from({ length: Math.ceil(list.length / MOST) }, (_, index) => list.slice(index * MOST, (index + 1) * MOST));

const meaning = ({ name, meaning: inPlainWords, citation, approvers, adviceFirst }) => [
  element('p', {}, element('strong', {}, name)),
  inPlainWords && element('p', {}, inPlainWords),
  element('p', {}, citation),
  approvers.length > 0 && element('p', {}, `Applied by: ${approvers.join(' and ')}${adviceFirst ? ', after advice of the data protection officer' : ''}.`),
];

/*
 * The code and the reason, chosen once for all marks that follow; setting marks, and taking back what was done last.
 * `changed` is called with the records whose marks changed.
 */
export const marking = (api, changed) => {
  const form = byId('marking');
  const code = byId('code');
  const reason = byId('reason');
  const undo = byId('undo');
  const done = [];
  let codes = [];

  const remember = (step) => {
    done.push(step);
    undo.disabled = false;
  };

  const ready = () => {
    const missing = [code, reason].find((field) => !field.value.trim());
    if (missing) {
      missing.focus();
      complain(new Error(missing === code ? 'Choose the code under which the passage is withheld.' : 'Say in words why the passage is withheld.'));
    }
    return !missing;
  };

  const warned = (marks) =>
    marks.some(({ ownData }) => ownData)
      ? ' Take care: this covers the data of the person who asks, which is not withheld from its own subject without a good reason (RL-09).'
      : '';

  const set = async (passages) => {
    if (passages.length === 0 || !ready()) {
      return [];
    }
    try {
      const marks = [];
      for (const some of chunks(passages)) {
        marks.push(...(await api.post('marks', { code: code.value, reason: reason.value, passages: some })));
      }
      remember({ path: 'marks/removed', marks: marks.map(({ id, version }) => ({ id, version })) });
      await changed(new Set(passages.map(({ document }) => document)));
      say(`${count(marks.length, 'passage is', 'passages are')} marked under ${code.value}.${warned(marks)}`);
      return marks;
    } catch (problem) {
      complain(problem);
      return [];
    }
  };

  const act = async (path, document, marks, sentence) => {
    try {
      await api.post(path, { marks });
      await changed(new Set([document]));
      say(sentence);
      return true;
    } catch (problem) {
      complain(problem);
      await changed(new Set([document]));
      return false;
    }
  };

  const remove = async (mark) => {
    if (await act('marks/removed', mark.document, [{ id: mark.id, version: mark.version }], 'The mark is removed.')) {
      remember({ path: 'marks/restored', marks: [{ id: mark.id, version: mark.version + 1 }] });
    }
  };

  const restore = async (mark) => {
    if (await act('marks/restored', mark.document, [{ id: mark.id, version: mark.version }], 'The mark is back.')) {
      remember({ path: 'marks/removed', marks: [{ id: mark.id, version: mark.version + 1 }] });
    }
  };

  const recode = async (mark) => {
    if (!ready()) {
      return;
    }
    try {
      await api.post('marks/changed', { id: mark.id, version: mark.version, code: code.value, reason: reason.value });
      say(`The mark is under ${code.value} now.`);
    } catch (problem) {
      complain(problem);
    }
    await changed(new Set([mark.document]));
  };

  const back = async () => {
    const step = done.pop();
    if (!step) {
      return;
    }
    undo.disabled = done.length === 0;
    try {
      for (const some of chunks(step.marks)) {
        await api.post(step.path, { marks: some });
      }
      await changed(null);
      say('What was done last is taken back.');
    } catch (problem) {
      complain(problem);
      await changed(null);
    }
  };

  const show = () => {
    const chosen = codes.find((one) => one.code === code.value);
    byId('meaning').replaceChildren(...(chosen ? meaning(chosen).filter(Boolean) : []));
  };

  const begin = async () => {
    codes = await api.read('codes');
    code.append(...codes.map((one) => element('option', { value: one.code }, `${one.code}: ${one.name}`)));
    code.addEventListener('change', show);
    undo.addEventListener('click', back);
  };

  return { form, begin, set, remove, restore, recode, back };
};
