// The web application reads some of its words once, when it starts, whether or not its file of words has come: on a
// slow machine their keys would stand on the page. It waits for this module, so the words are put where it looks first.
// It also gives up on its own scripts after seven seconds, and then stays empty; here it has a minute.
window.require?.config?.({ waitSeconds: 60 });

const root = document.querySelector('base')?.getAttribute('app-root');
const words = `${root}/app/tasklist/locales/`;
const place = `${words}_locales_data_en_${window.bust}`;
const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
// what Tasklist calls follow-up is the day of the step itself; due is the last day to answer the case
const step = 'Step due';
if (root && JSON.parse(kept[place] || '{}').labels?.FOLLOW_UP !== step) {
  try {
    const file = await (await fetch(`${words}en.json?bust=${window.bust}`)).json();
    Object.assign(file.labels, { FOLLOW_UP: step, FOLLOW_UP_DATE: step });
    window.localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [place]: JSON.stringify(file) }));
  } catch {
    // without them it loads its words by itself
  }
}

// The list begins with what is due first, unless somebody has chosen another order.
const [way, asked = ''] = window.location.hash.replace(/^#/, '').split('?');
const search = new URLSearchParams(asked);
if (!search.has('sorting')) {
  search.set('sorting', JSON.stringify([{ sortOrder: 'asc', sortBy: 'dueDate' }]));
  window.history.replaceState(window.history.state, '', `#${way || '/'}?${search}`);
}

export default {
  app: { name: "Tasks", vendor: "Candour" },
  dateFormat: { normal: "D MMMM YYYY HH:mm", long: "dddd, D MMMM YYYY HH:mm" },
  locales: { availableLocales: ["en"], fallbackLocale: "en" },
  csrfCookieName: "XSRF-TOKEN",
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "takes the selected task" },
    focusFilter: { key: "ctrl+shift+f", description: "goes to the first filter" },
    focusList: { key: "ctrl+alt+l", description: "goes to the first task of the list" },
    focusForm: { key: "ctrl+alt+f", description: "goes to the first field of the form" }
  }
};
