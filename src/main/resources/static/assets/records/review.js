import { api as interfaceOf } from './api.js';
import { controls } from './controls.js';
import { byId, complain, element, say } from './dom.js';
import { heading } from './heading.js';
import { marking as markingOf } from './marking.js';
import { listMarks, showLog } from './marks.js';
import { pages as pagesOf } from './pages.js';
import { listRecords } from './records.js';
import { search } from './search.js';
import { sheet as sheetOf } from './sheet.js';
import { views as viewsOf } from './views.js';

const root = byId('review');
const api = interfaceOf(root.dataset.case);
const pages = pagesOf(api);
const mayMark = root.dataset.mark === 'true';

const state = { records: [], shown: new Map(), record: null, page: 1, marks: [], width: 0, chosen: [] };

let sheets = [];
let turn = 0;

const ofRecord = (id) => state.records.find((record) => record.id === id);

const original = () => sheets.find(({ document }) => document === state.record);

const describe = () => {
  const record = ofRecord(state.record);
  const shown = state.shown.get(state.record);
  if (record && shown?.pages) {
    heading(record, shown, state.page);
  }
};

const views = viewsOf(api, (document, list) => {
  const shown = state.shown.get(document);
  list.forEach((page) => shown?.opened?.add(page));
  describe();
});

const overview = async (document) => {
  if (!state.shown.get(document)?.pages) {
    const known = await api
      .read(document)
      .then((one) => ({ ...one, opened: new Set(one.opened) }))
      .catch((problem) => ({ why: problem.message }));
    state.shown.set(document, known);
  }
  return state.shown.get(document);
};

const showMarks = () => {
  original()?.sheet.showMarks(state.marks.filter((mark) => mark.page === state.page && !mark.removedBy));
  listMarks(state.marks, state.page, mayMark ? marking : null);
  showLog(state.marks, mayMark ? marking : null);
};

const refresh = async () => {
  const before = ofRecord(state.record)?.revision;
  const list = await api.read('');
  state.records = list.records;
  listRecords(state.records, state.record, state.shown);
  if (state.record && ofRecord(state.record)?.revision !== before) {
    const record = state.record;
    const marks = await api.read(`${record}/marks`);
    if (record === state.record) {
      state.marks = marks;
      showMarks();
    }
  }
  describe();
};

const marking = markingOf(api, refresh);

const choose = (boxes, text) => {
  state.chosen = boxes;
  if (mayMark) {
    byId('selected').textContent = boxes.length === 0 ? 'Nothing is selected.' : text ? `Selected: ${text}` : 'An area is selected.';
  }
};

const markChosen = async () => {
  if (state.chosen.length === 0) {
    complain(new Error('Select words or draw a box first.'));
    return;
  }
  const marks = await marking.set([{ document: state.record, page: state.page, boxes: state.chosen }]);
  if (marks.length > 0) {
    const sheet = original()?.sheet;
    sheet?.drop();
    sheet?.focus();
  }
};

// Both sides side by side; a page of the copy carries the same number.
const side = () => document.querySelector('input[name="side"]:checked').value;

const sides = () => {
  const { copy } = ofRecord(state.record);
  return { original: [state.record], copy: [copy], both: [state.record, copy] }[copy ? side() : 'original'];
};

const prefetch = (document, last, width) =>
  [state.page + 1, state.page - 1]
    .filter((page) => page >= 1 && page <= last)
    .forEach((page) => {
      pages.picture(document, page, width).catch(() => {});
      pages.words(document, page).catch(() => {});
    });

const widthOf = (number) => {
  const room = byId('sheets').clientWidth || 800;
  state.width ||= Math.round(Math.min(900, room - 16));
  return number > 1 ? Math.max(280, Math.round(Math.min(state.width, room / 2 - 16))) : state.width;
};

const showSide = async (document, index, number, mine) => {
  const record = ofRecord(state.record);
  const shown = await overview(document);
  if (mine !== turn) {
    return null;
  }
  const what = document === state.record ? 'record' : 'redacted copy of record';
  const label = `page ${state.page} of ${what} ${record.number}`;
  const size = shown.pages?.[state.page - 1];
  if (!size) {
    return { document, node: element('p', { class: 'warn' }, shown.why ?? 'The copy has no such page.') };
  }
  const width = widthOf(number);
  const pixels = Math.min(2400, Math.ceil((width * Math.min(2, window.devicePixelRatio || 1)) / 200) * 200);
  const sheet = sheetOf({
    name: `side-${index}`,
    label,
    size,
    width,
    marking: mayMark && document === state.record,
    selected: choose,
    enter: markChosen,
  });
  sheet.drawBoxes(mayMark && byId('way-box').checked);
  const loading = Promise.all([pages.picture(document, state.page, pixels), pages.words(document, state.page)])
    .then(([picture, words]) => {
      // whoever turned the page meanwhile sees the other one
      if (mine === turn) {
        sheet.showPicture(picture);
        sheet.showWords(words);
        views.seen(document, state.page);
        prefetch(document, shown.pages.length, pixels);
      }
    })
    .catch((problem) => mine === turn && complain(problem));
  const caption = element('figcaption', {}, `${label.charAt(0).toUpperCase()}${label.slice(1)}`);
  return { document, sheet, loading, node: element('figure', {}, caption, sheet.node) };
};

const showPage = async () => {
  turn += 1;
  const mine = turn;
  choose([], '');
  const shown = await Promise.all(sides().map((document, index, all) => showSide(document, index, all.length, mine)));
  if (mine !== turn) {
    return;
  }
  // whoever was among the words stays among the words
  const inWords = sheets.some(({ sheet }) => sheet.node.contains(document.activeElement));
  sheets = shown.filter(({ sheet }) => sheet);
  byId('sheets').replaceChildren(...shown.map(({ node }) => node));
  describe();
  showMarks();
  await Promise.all(sheets.map(({ loading }) => loading));
  if (inWords && mine === turn) {
    original()?.sheet.focus();
  }
};

const open = async (id, page) => {
  const record = ofRecord(id);
  if (!record) {
    return;
  }
  const other = id !== state.record;
  const shown = record.closed ? { why: record.closed } : await overview(id);
  state.record = id;
  byId('tools').hidden = Boolean(shown.why);
  byId('side').hidden = Boolean(shown.why);
  byId('log-section').hidden = Boolean(shown.why);
  listRecords(state.records, id, state.shown);
  if (shown.why) {
    turn += 1;
    byId('page-heading').textContent = `Record ${record.number}: ${record.name}`;
    byId('opened').textContent = '';
    byId('sheets').replaceChildren(element('p', { class: 'warn' }, `This record cannot be shown. ${shown.why}`));
    return;
  }
  if (other) {
    state.marks = [];
    byId('side-original').checked = true;
    const marks = await api.read(`${id}/marks`);
    if (id !== state.record) {
      return;
    }
    state.marks = marks;
  }
  state.page = Math.min(Math.max(1, page || 1), shown.pages.length);
  await showPage();
};

const address = () => {
  const [id, page] = window.location.hash.slice(1).split('/');
  return { id, page: Number.parseInt(page, 10) };
};

const goTo = (id, page) => {
  window.location.hash = `${id}/${page}`;
};

const turnTo = (page) => {
  const last = state.shown.get(state.record)?.pages?.length ?? 1;
  if (page >= 1 && page <= last) {
    goTo(state.record, page);
  } else {
    byId('page-number').value = state.page;
  }
};

const goToPlace = async ({ document, page, boxes }) => {
  if (document !== state.record || page !== state.page) {
    window.history.pushState(null, '', `#${document}/${page}`);
    await open(document, page);
  }
  original()?.sheet.pointOut(boxes);
};

const resize = (factor) => {
  state.width = Math.round(Math.min(2400, Math.max(280, state.width * factor)));
  showPage();
};

const copy = async () => {
  const button = byId('copy');
  button.disabled = true;
  say('The redacted copy is being made…');
  try {
    await api.post(`${state.record}/copy`, {});
    await refresh();
    say('The redacted copy is made.');
  } catch (problem) {
    complain(problem);
  }
  button.disabled = false;
};

const listen = () => {
  controls({
    mayMark,
    opened: () => Boolean(state.record),
    arrive: () => {
      const { id, page } = address();
      open(id, page).catch(complain);
    },
    turnBy: (pages) => turnTo(state.page + pages),
    turnTo,
    resize,
    showPage,
    drawBoxes: (wanted) => sheets.forEach(({ sheet }) => sheet.drawBoxes(wanted)),
    markChosen,
    markWhole: () => marking.set([{ document: state.record, page: state.page, boxes: [{ left: 0, top: 0, right: 1, bottom: 1 }] }]),
    place: () => original()?.sheet.place(),
    takeBack: marking.back,
    copy,
    refresh,
  });
  search(api, {
    named: (id) => ofRecord(id)?.number ?? '?',
    mark: mayMark ? marking.set : null,
    goTo: goToPlace,
    current: () => state.record,
  });
};

const begin = async () => {
  if (mayMark) {
    await marking.begin();
  }
  await refresh();
  listen();
  const { id, page } = address();
  await open(ofRecord(id) ? id : state.records[0].id, page);
  // one after another, so that the page that is looked at comes first
  for (const record of state.records.filter(({ closed }) => !closed)) {
    await overview(record.id);
    listRecords(state.records, state.record, state.shown);
  }
};

begin().catch(complain);
