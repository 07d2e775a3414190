import { byId, count, element } from './dom.js';

const standings = {
  UNMARKED: () => 'Nothing is marked',
  MARKED: ({ marks }) => `${count(marks, 'mark', 'marks')}, no redacted copy yet`,
  CURRENT: ({ marks }) => `${count(marks, 'mark', 'marks')}, the copy holds them all`,
  OLDER: () => 'The copy is older than the marks',
  MADE_ELSEWHERE: ({ marks }) => (marks > 0 ? 'Marked, but the copy was made elsewhere' : 'The copy was made elsewhere'),
};

export const standing = (record) => standings[record.standing](record);

const apart = ({ standing: how, marks }) => how === 'MARKED' || how === 'OLDER' || (how === 'MADE_ELSEWHERE' && marks > 0);

// The list of the records with how each stands; `shown` says what is known of their pages.
export const listRecords = (records, current, shown) => {
  const item = (record) => {
    const pages = shown.get(record.id);
    const why = record.closed ?? pages?.why;
    return element(
      'li',
      {},
      element('a', { href: `#${record.id}/1`, 'aria-current': record.id === current ? 'true' : null }, record.name),
      why
        ? element('span', { class: 'state apart' }, `Cannot be shown: ${why}`)
        : element('span', { class: 'state' }, pages ? count(pages.pages.length, 'page', 'pages') : ''),
      element('span', { class: apart(record) ? 'state apart' : 'state' }, standing(record)),
    );
  };
  byId('records').replaceChildren(...records.map(item));
};
